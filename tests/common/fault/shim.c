// Stands between the program and the disk (LD_PRELOAD): counts every call that changes a file below FAULT_FOLDER, and lets
// one of them go wrong. Works for SQLite and for the program's own files alike, since both go through the C library.
//
//   FAULT_FOLDER  only files below this folder count
//   FAULT_LOG     a file outside of it: a line "NUMBER CALL FILE" for each counted call; "0 lost-locks FILE" where a process
//                 closes a file on which it holds a lock, which lets go of all its locks on that file
//   FAULT_AT      the number of the call that goes wrong, from 1
//   FAULT_MODE    eio, enospc    this one call fails
//                 gone, full     this call and all later ones fail (a full disk still syncs, cuts off and deletes)
//                 short          half of a write is done, the rest finds no room; other calls fail
//                 kill, torn     the process is killed before the call; after it, and halfway through a write
//                 power          killed, and every write and name that was not synced is as it was
//                 power-some     killed; names stay, and of the writes that were not synced every other one is lost
//   FAULT_MOUNTS  a file that is read as the system's list of file systems
//   FAULT_WHILE   a file outside of it: as long as it is there every counted call fails
//   FAULT_UNTIL   a file outside of it: once it is there gone and full are over
//   FAULT_KEEP    a folder on the same disk, for what power needs to bring back deleted files

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static char folder[PATH_MAX], keep[PATH_MAX];
static const char *mounts, *fails_while, *fails_until;
static int log_fd = -1;
static long fault_at, calls;
static enum { NONE, EIO_ONCE, NOSPC_ONCE, GONE, FULL, SHORT, KILL, TORN, POWER, POWER_SOME } mode;
static int short_pending;
static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

static long real_open(int dir, const char *path, int flags, mode_t perm) { return syscall(SYS_openat, dir, path, flags, perm); }

__attribute__((constructor)) static void begin(void) {
    const char *value = getenv("FAULT_FOLDER");
    if (value) snprintf(folder, sizeof folder, "%s/", value);
    if ((value = getenv("FAULT_KEEP"))) snprintf(keep, sizeof keep, "%s", value);
    mounts = getenv("FAULT_MOUNTS");
    fails_while = getenv("FAULT_WHILE");
    fails_until = getenv("FAULT_UNTIL");
    if ((value = getenv("FAULT_LOG"))) log_fd = real_open(AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if ((value = getenv("FAULT_AT"))) fault_at = atol(value);
    if (!(value = getenv("FAULT_MODE"))) return;
    static const char *names[] = {"", "eio", "enospc", "gone", "full", "short", "kill", "torn", "power", "power-some"};
    for (int each = EIO_ONCE; each <= POWER_SOME; each++)
        if (!strcmp(value, names[each])) mode = each;
}

// ---- which file

static int below(const char *path) { return folder[0] && !strncmp(path, folder, strlen(folder)); }

static int name_of(int fd, char *name) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    long length = syscall(SYS_readlinkat, AT_FDCWD, link, name, PATH_MAX - 1);
    if (length <= 0) return 0;
    name[length] = 0;
    return 1;
}

static int path_of(int dir, const char *path, char *name) {
    if (path[0] == '/') { snprintf(name, PATH_MAX, "%s", path); return below(name); }
    char base[PATH_MAX];
    if (dir == AT_FDCWD ? !getcwd(base, sizeof base) : !name_of(dir, base)) return 0;
    if (snprintf(name, PATH_MAX, "%s/%s", base, path) >= PATH_MAX) return 0;
    return below(name);
}

static void tell(long number, const char *call, const char *name) {
    if (log_fd < 0) return;
    char line[PATH_MAX + 64];
    int length = snprintf(line, sizeof line, "%ld %s %s\n", number, call, name + (below(name) ? strlen(folder) : 0));
    syscall(SYS_write, log_fd, line, (size_t)length);
}

// ---- what a power cut takes back

enum kind { WRITE, CREATE, LINK, UNLINK, RENAME };
struct change {
    enum kind kind;
    int fd;                      // of the file, opened for this and never closed
    dev_t dev; ino_t ino;
    off_t at; size_t old_length, new_length; off_t old_size, new_size;
    char *old, *fresh;
    char *name, *other, *kept;   // other: the new name of RENAME; kept: what stood there
    struct change *before, *after;
};
static struct change *first, *last;
static int kept_files;

static struct change *note(enum kind kind) {
    struct change *change = calloc(1, sizeof *change);
    change->kind = kind; change->fd = -1; change->before = last;
    if (last) last->after = change; else first = change;
    return last = change;
}

static void forget(struct change *change) {
    if (change->before) change->before->after = change->after; else first = change->after;
    if (change->after) change->after->before = change->before; else last = change->before;
}

static int is_power(void) { return mode == POWER || mode == POWER_SOME; }

static int own_fd(int fd, const struct stat *file) {
    static struct { dev_t dev; ino_t ino; int fd; } known[256];
    static int count;
    for (int each = 0; each < count; each++)
        if (known[each].dev == file->st_dev && known[each].ino == file->st_ino) return known[each].fd;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    int own = real_open(AT_FDCWD, link, O_RDWR | O_CLOEXEC, 0);
    if (own >= 0 && count < 256) { known[count].dev = file->st_dev; known[count].ino = file->st_ino; known[count++].fd = own; }
    return own;
}

// Before `length` bytes are written at `at`, or the file gets the size `at` (length 0).
static struct change *before_write(int fd, off_t at, size_t length) {
    struct stat file;
    if (!is_power() || fstat(fd, &file) || !S_ISREG(file.st_mode)) return NULL;
    struct change *change = note(WRITE);
    change->fd = own_fd(fd, &file);
    change->dev = file.st_dev; change->ino = file.st_ino;
    change->at = at; change->old_size = file.st_size;
    change->old_length = length ? length : (at < file.st_size ? (size_t)(file.st_size - at) : 0);
    change->old = malloc(change->old_length + 1);
    long had = syscall(SYS_pread64, change->fd, change->old, change->old_length, at);
    change->old_length = had > 0 ? (size_t)had : 0;
    return change;
}

static void after_write(struct change *change, long written) {
    if (!change) return;
    struct stat file;
    change->new_size = fstat(change->fd, &file) ? 0 : file.st_size;
    change->new_length = written > 0 ? (size_t)written : 0;
    change->fresh = malloc(change->new_length + 1);
    syscall(SYS_pread64, change->fd, change->fresh, change->new_length, change->at);
}

static char *set_aside(const char *name) {
    char kept[PATH_MAX];
    if (snprintf(kept, sizeof kept, "%s/%d", keep, kept_files++) >= PATH_MAX) return NULL;
    return syscall(SYS_linkat, AT_FDCWD, name, AT_FDCWD, kept, 0) ? NULL : strdup(kept);
}

static void synced(int fd) {
    struct stat file; char name[PATH_MAX];
    if (!is_power() || fstat(fd, &file)) return;
    int is_folder = S_ISDIR(file.st_mode) && name_of(fd, name);
    for (struct change *each = first, *next; each; each = next) {
        next = each->after;
        if (each->kind == WRITE) {
            if (each->dev == file.st_dev && each->ino == file.st_ino) forget(each);
        } else if (is_folder) {
            const char *end = strrchr(each->name, '/');
            if (strlen(name) == (size_t)(end - each->name) && !strncmp(name, each->name, strlen(name))) forget(each);
        }
    }
}

static void take_back(struct change *each) {
    switch (each->kind) {
    case WRITE:
        syscall(SYS_pwrite64, each->fd, each->old, each->old_length, each->at);
        syscall(SYS_ftruncate, each->fd, each->old_size);
        break;
    case CREATE: case LINK: syscall(SYS_unlinkat, AT_FDCWD, each->name, 0); break;
    case UNLINK: if (each->kept) syscall(SYS_linkat, AT_FDCWD, each->kept, AT_FDCWD, each->name, 0); break;
    case RENAME:
        syscall(SYS_renameat2, AT_FDCWD, each->other, AT_FDCWD, each->name, 0);
        if (each->kept) syscall(SYS_linkat, AT_FDCWD, each->kept, AT_FDCWD, each->other, 0);
        break;
    }
}

static void cut_power(void) {
    for (struct change *each = last; each; each = each->before)
        if (each->kind == WRITE || mode == POWER) take_back(each);
    int number = (int)fault_at;
    for (struct change *each = first; mode == POWER_SOME && each; each = each->after) {
        if (each->kind != WRITE || number++ % 2) continue;
        syscall(SYS_pwrite64, each->fd, each->fresh, each->new_length, each->at);
        if (each->new_size < each->old_size) syscall(SYS_ftruncate, each->fd, each->new_size);
    }
}

// ---- the fault

static void die(void) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) pause();
}

enum verdict { GO_ON, HALF, AND_DIE, FAIL };

// Counts a call; says what becomes of it, with errno set for FAIL.
static enum verdict count(const char *call, const char *name, int needs_room) {
    long number = ++calls;
    tell(number, call, name);
    if (fails_while && !syscall(SYS_faccessat, AT_FDCWD, fails_while, F_OK)) { errno = EIO; return FAIL; }
    if (!fault_at || number < fault_at) return GO_ON;
    if (number > fault_at) {
        if (fails_until && !syscall(SYS_faccessat, AT_FDCWD, fails_until, F_OK)) return GO_ON;
        if (mode == GONE) { errno = EIO; return FAIL; }
        if (mode == FULL && needs_room) { errno = ENOSPC; return FAIL; }
        if (mode == SHORT && short_pending && needs_room) { short_pending = 0; errno = ENOSPC; return FAIL; }
        return GO_ON;
    }
    switch (mode) {
    case EIO_ONCE: case GONE: errno = EIO; return FAIL;
    case NOSPC_ONCE: errno = ENOSPC; return FAIL;
    case FULL: if (!needs_room) return GO_ON; errno = ENOSPC; return FAIL;
    case SHORT: if (strstr(call, "write")) { short_pending = 1; return HALF; } errno = EIO; return FAIL;
    case KILL: die(); return FAIL;
    case TORN: return AND_DIE;
    case POWER: case POWER_SOME: cut_power(); die(); return FAIL;
    default: return GO_ON;
    }
}

#define LOCKED pthread_mutex_lock(&lock)
#define RETURN(value) do { long outcome = (value); int why = errno; pthread_mutex_unlock(&lock); errno = why; return outcome; } while (0)

// ---- the calls

static ssize_t write_at(const char *call, int fd, const void *bytes, size_t length, off_t at, int is_positioned) {
    char name[PATH_MAX];
    LOCKED;
    if (!name_of(fd, name) || !below(name))
        RETURN(is_positioned ? syscall(SYS_pwrite64, fd, bytes, length, at) : syscall(SYS_write, fd, bytes, length));
    enum verdict verdict = count(call, name, 1);
    if (verdict == FAIL) RETURN(-1);
    if (verdict != GO_ON && length > 1) length /= 2;
    if (!is_positioned) {
        struct stat file;
        at = (syscall(SYS_fcntl, fd, F_GETFL) & O_APPEND) && !fstat(fd, &file) ? file.st_size : syscall(SYS_lseek, fd, 0, SEEK_CUR);
    }
    struct change *change = before_write(fd, at, length);
    ssize_t done = is_positioned ? syscall(SYS_pwrite64, fd, bytes, length, at) : syscall(SYS_write, fd, bytes, length);
    after_write(change, done);
    if (verdict == AND_DIE) die();
    RETURN(done);
}

ssize_t write(int fd, const void *bytes, size_t length) { return write_at("write", fd, bytes, length, 0, 0); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return write_at("pwrite", fd, bytes, length, at, 1); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return write_at("pwrite", fd, bytes, length, at, 1); }

ssize_t writev(int fd, const struct iovec *parts, int count_of) {
    char name[PATH_MAX];
    if (!name_of(fd, name) || !below(name)) return syscall(SYS_writev, fd, parts, count_of);
    ssize_t all = 0;
    for (int each = 0; each < count_of; each++) {
        ssize_t done = write(fd, parts[each].iov_base, parts[each].iov_len);
        if (done < 0) return all ? all : -1;
        all += done;
        if ((size_t)done < parts[each].iov_len) break;
    }
    return all;
}

// Copies in the kernel are refused, so that the program writes the bytes where they can be counted.
ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *to_at, size_t length, unsigned flags) {
    char name[PATH_MAX];
    if (name_of(to, name) && below(name)) { errno = ENOSYS; return -1; }
    return syscall(SYS_copy_file_range, from, at, to, to_at, length, flags);
}
ssize_t sendfile(int to, int from, off_t *at, size_t length) {
    char name[PATH_MAX];
    if (name_of(to, name) && below(name)) { errno = EINVAL; return -1; }
    return syscall(SYS_sendfile, to, from, at, length);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t length) { return sendfile(to, from, at, length); }

static int sync_file(const char *call, int fd, long number) {
    char name[PATH_MAX];
    LOCKED;
    if (!name_of(fd, name)) RETURN(syscall(number, fd));
    // The folder itself is synced for the names in it.
    char with_end[PATH_MAX + 1];
    snprintf(with_end, sizeof with_end, "%s/", name);
    if (!below(with_end)) RETURN(syscall(number, fd));
    enum verdict verdict = count(call, name, 0);
    if (verdict == FAIL) RETURN(-1);
    // On a power cut only what this process wrote matters, and that is known: the disk itself need not be waited for.
    synced(fd);
    if (verdict == AND_DIE) die();
    RETURN(0);
}
int fsync(int fd) { return sync_file("fsync", fd, SYS_fsync); }
int fdatasync(int fd) { return sync_file("fdatasync", fd, SYS_fdatasync); }

static int cut_off(int fd, off_t size) {
    char name[PATH_MAX];
    LOCKED;
    if (!name_of(fd, name) || !below(name)) RETURN(syscall(SYS_ftruncate, fd, size));
    enum verdict verdict = count("ftruncate", name, 0);
    if (verdict == FAIL) RETURN(-1);
    struct change *change = before_write(fd, size, 0);
    long done = syscall(SYS_ftruncate, fd, size);
    after_write(change, 0);
    if (verdict == AND_DIE) die();
    RETURN(done);
}
int ftruncate(int fd, off_t size) { return cut_off(fd, size); }
int ftruncate64(int fd, off64_t size) { return cut_off(fd, size); }

static int open_at(int dir, const char *path, int flags, mode_t perm) {
    char name[PATH_MAX];
    struct stat file;
    LOCKED;
    if (mounts && !strcmp(path, "/proc/self/mountinfo")) path = mounts;
    if (!(flags & (O_CREAT | O_TRUNC)) || !path_of(dir, path, name)) RETURN(real_open(dir, path, flags, perm));
    int is_new = syscall(SYS_newfstatat, AT_FDCWD, name, &file, 0) != 0;
    int empties = !is_new && (flags & O_TRUNC) && file.st_size > 0;
    if (!is_new && !empties) RETURN(real_open(dir, path, flags, perm));
    enum verdict verdict = count(is_new ? "create" : "truncate", name, is_new);
    if (verdict == FAIL) RETURN(-1);
    struct change *change = NULL;
    if (empties && is_power()) {
        int own = real_open(dir, path, O_RDWR | O_CLOEXEC, 0);
        if (own >= 0) change = before_write(own, 0, 0);
    }
    int fd = real_open(dir, path, flags, perm);
    if (fd >= 0 && is_new && is_power()) note(CREATE)->name = strdup(name);
    after_write(change, 0);
    if (verdict == AND_DIE) die();
    RETURN(fd);
}
#define PERM mode_t perm = 0; if (flags & (O_CREAT | __O_TMPFILE)) { va_list rest; va_start(rest, flags); perm = va_arg(rest, mode_t); va_end(rest); }
int open(const char *path, int flags, ...) { PERM return open_at(AT_FDCWD, path, flags, perm); }
int open64(const char *path, int flags, ...) { PERM return open_at(AT_FDCWD, path, flags, perm); }
int openat(int dir, const char *path, int flags, ...) { PERM return open_at(dir, path, flags, perm); }
int openat64(int dir, const char *path, int flags, ...) { PERM return open_at(dir, path, flags, perm); }

static int rename_at(int dir, const char *path, int new_dir, const char *new_path, unsigned flags) {
    char name[PATH_MAX], other[PATH_MAX];
    LOCKED;
    int from = path_of(dir, path, name), to = path_of(new_dir, new_path, other);
    if (!from && !to) RETURN(syscall(SYS_renameat2, dir, path, new_dir, new_path, flags));
    enum verdict verdict = count("rename", other, 0);
    if (verdict == FAIL) RETURN(-1);
    char *kept = is_power() ? set_aside(other) : NULL;
    long done = syscall(SYS_renameat2, dir, path, new_dir, new_path, flags);
    if (!done && is_power()) {
        struct change *change = note(RENAME);
        change->name = strdup(name); change->other = strdup(other); change->kept = kept;
    }
    if (verdict == AND_DIE) die();
    RETURN(done);
}
int rename(const char *path, const char *new_path) { return rename_at(AT_FDCWD, path, AT_FDCWD, new_path, 0); }
int renameat(int dir, const char *path, int new_dir, const char *new_path) { return rename_at(dir, path, new_dir, new_path, 0); }
int renameat2(int dir, const char *path, int new_dir, const char *new_path, unsigned flags) { return rename_at(dir, path, new_dir, new_path, flags); }

int linkat(int dir, const char *path, int new_dir, const char *new_path, int flags) {
    char name[PATH_MAX];
    LOCKED;
    if (!path_of(new_dir, new_path, name)) RETURN(syscall(SYS_linkat, dir, path, new_dir, new_path, flags));
    enum verdict verdict = count("link", name, 1);
    if (verdict == FAIL) RETURN(-1);
    long done = syscall(SYS_linkat, dir, path, new_dir, new_path, flags);
    if (!done && is_power()) note(LINK)->name = strdup(name);
    if (verdict == AND_DIE) die();
    RETURN(done);
}
int link(const char *path, const char *new_path) { return linkat(AT_FDCWD, path, AT_FDCWD, new_path, 0); }

int unlinkat(int dir, const char *path, int flags) {
    char name[PATH_MAX];
    LOCKED;
    if (!path_of(dir, path, name)) RETURN(syscall(SYS_unlinkat, dir, path, flags));
    struct stat file;
    // What is not there is not deleted; SQLite tries it now and then.
    if (syscall(SYS_newfstatat, AT_FDCWD, name, &file, AT_SYMLINK_NOFOLLOW)) { errno = ENOENT; RETURN(-1); }
    enum verdict verdict = count("unlink", name, 0);
    if (verdict == FAIL) RETURN(-1);
    char *kept = is_power() && !(flags & AT_REMOVEDIR) ? set_aside(name) : NULL;
    long done = syscall(SYS_unlinkat, dir, path, flags);
    if (!done && is_power() && !(flags & AT_REMOVEDIR)) {
        struct change *change = note(UNLINK);
        change->name = strdup(name); change->kept = kept;
    }
    if (verdict == AND_DIE) die();
    RETURN(done);
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

int mkdirat(int dir, const char *path, mode_t perm) {
    char name[PATH_MAX];
    struct stat file;
    LOCKED;
    if (!path_of(dir, path, name) || !syscall(SYS_newfstatat, AT_FDCWD, name, &file, 0)) RETURN(syscall(SYS_mkdirat, dir, path, perm));
    enum verdict verdict = count("mkdir", name, 1);
    if (verdict == FAIL) RETURN(-1);
    long done = syscall(SYS_mkdirat, dir, path, perm);
    if (verdict == AND_DIE) die();
    RETURN(done);
}
int mkdir(const char *path, mode_t perm) { return mkdirat(AT_FDCWD, path, perm); }

// ---- locks that a close lets go of

static struct held { dev_t dev; ino_t ino; off_t from, to; } held[256];
static int held_count;

static void lock_changed(int fd, const struct flock *range) {
    struct stat file; char name[PATH_MAX];
    // A close elsewhere is not looked at: the file's number, given to another file later, would look as if its lock were lost.
    if (fstat(fd, &file) || !name_of(fd, name) || !below(name)) return;
    off_t from = range->l_start, to = range->l_len ? from + range->l_len : (off_t)1 << 62;
    for (int each = 0; each < held_count; each++)
        if (held[each].dev == file.st_dev && held[each].ino == file.st_ino && held[each].from >= from && held[each].to <= to)
            held[each--] = held[--held_count];
    if (range->l_type != F_UNLCK && held_count < 256)
        held[held_count++] = (struct held){file.st_dev, file.st_ino, from, to};
}

static int control(int fd, int command, long argument) {
    int done = syscall(SYS_fcntl, fd, command, argument);
    if (!done && (command == F_SETLK || command == F_SETLKW)) {
        LOCKED;
        lock_changed(fd, (const struct flock *)argument);
        pthread_mutex_unlock(&lock);
    }
    return done;
}
int fcntl(int fd, int command, ...) { va_list rest; va_start(rest, command); long argument = va_arg(rest, long); va_end(rest); return control(fd, command, argument); }
int fcntl64(int fd, int command, ...) { va_list rest; va_start(rest, command); long argument = va_arg(rest, long); va_end(rest); return control(fd, command, argument); }

int close(int fd) {
    struct stat file; char name[PATH_MAX];
    LOCKED;
    if (held_count && !fstat(fd, &file) && name_of(fd, name) && below(name)) {
        // SQLite itself closes the shared memory with its lock on it.
        int is_memory = strstr(name, "-shm") != NULL;
        int is_lost = 0;
        for (int each = 0; each < held_count; each++)
            if (held[each].dev == file.st_dev && held[each].ino == file.st_ino) { is_lost = 1; held[each--] = held[--held_count]; }
        if (is_lost && !is_memory) tell(0, "lost-locks", name);
    }
    RETURN(syscall(SYS_close, fd));
}
