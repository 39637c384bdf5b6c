"""What `cargo bench --bench look_back` compares itself with: the rule of every day and the trend of the weeks, with pandas, scipy and
pymannkendall, as one would write it with them. Prints the seconds, the versions, and per sign its recurring days and both S.

    python3 look_back.py TABLE.csv ROUNDS
"""

import sys
import time

import numpy as np
import pandas as pd
import pymannkendall
from scipy.special import betainc

RATE = 1 / 7


def recurring_days(levels):
    """On how many days the sign keeps coming back: the rule on every day, with rolling windows."""
    logged = levels.notna()
    there = levels >= 1

    def rolled(days, series):
        return series.astype(float).rolling(days, min_periods=1).sum()

    n, k = rolled(56, logged), rolled(56, there)
    logged_week, there_week = rolled(7, logged), rolled(7, there)
    seen = sum((logged_week.shift(7 * ago) >= 3).astype(int) for ago in range(8))
    weeks = sum((there_week.shift(7 * ago) > 0).astype(int) for ago in range(8))
    answers = there[logged]
    free = (~answers).groupby(answers.cumsum()).cumsum()
    starts = answers & (free.shift(fill_value=0) >= 2)
    starts = rolled(56, starts.reindex(levels.index, fill_value=False))

    before, had = logged.shift(fill_value=False) & logged, there.shift(fill_value=False)
    both = rolled(112, before & had & there)
    went = rolled(112, before & had & ~there)
    came = rolled(112, before & ~had & there)
    neither = rolled(112, before & ~had & ~there)
    pairs = both + went + came + neither
    margins = (both + went) * (came + neither) * (both + came) * (went + neither)
    with np.errstate(divide="ignore", invalid="ignore"):
        phi = ((both * neither - went * came) / np.sqrt(margins)).where(margins > 0, 0.3)
    rho = ((pairs * phi + 20 * 0.3) / (pairs + 20)).clip(0, 0.8)
    weight = (1 - rho) / (1 + rho)

    probability = 1 - betainc(0.5 + k * weight, 0.5 + (n - k) * weight, RATE)
    enough = (n >= 28) & (seen >= 6)
    spread = ((starts >= 3) & (weeks >= 5)) | ((2 * k >= n) & (weeks >= 6))
    return int((enough & spread & (probability >= 0.95)).sum())


def weekly_s(levels):
    """S of the weekly mean severity and of the weekly share of days, from the sign's first logged day on."""
    levels = levels.loc[levels.first_valid_index() :].reset_index(drop=True)
    week = levels.index // 7
    found = []
    for series in (levels, (levels >= 1).astype(float).where(levels.notna())):
        grouped = series.groupby(week)
        values = grouped.mean().where(grouped.count() >= 4).round(12)
        found.append(int(pymannkendall.original_test(values).s))
    return found


def main():
    table = pd.read_csv(sys.argv[1], skip_blank_lines=False)
    shortest, lines = float("inf"), []
    for _ in range(int(sys.argv[2])):
        begin = time.perf_counter()
        found = [(recurring_days(table[sign]), *weekly_s(table[sign])) for sign in table]
        shortest = min(shortest, time.perf_counter() - begin)
        lines = [" ".join(map(str, numbers)) for numbers in found]
    print(shortest)
    print(f"pandas {pd.__version__} and pymannkendall")
    print("\n".join(lines))


main()
