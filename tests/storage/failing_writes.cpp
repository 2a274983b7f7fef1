// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/failing_writes.h"

#include <sqlite3.h>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

namespace slipway::test {

namespace {

struct State {
    int count = 0;
    int nth = 0;
    Mishap mishap = Mishap::Kill;
};

State &state()
{
    static State present;
    return present;
}

/// @return whether the call fails
bool meetsMishap()
{
    State &now = state();
    ++now.count;
    if (now.nth == 0 || now.count < now.nth)
        return false;
    if (now.mishap == Mishap::Kill)
        ::kill(::getpid(), SIGKILL);
    errno = ENOSPC;
    return true;
}

ssize_t brokenWrite(int file, const void *bytes, size_t size)
{
    return meetsMishap() ? -1 : ::write(file, bytes, size);
}
ssize_t brokenWriteAt(int file, const void *bytes, size_t size, off_t at)
{
    return meetsMishap() ? -1 : ::pwrite(file, bytes, size, at);
}
int brokenTruncate(int file, off_t size)
{
    // A full disk does not keep a file from getting shorter.
    return state().mishap == Mishap::Kill && meetsMishap() ? -1 : ::ftruncate(file, size);
}
int brokenUnlink(const char *name)
{
    return state().mishap == Mishap::Kill && meetsMishap() ? -1 : ::unlink(name);
}
int brokenAllocate(int file, off_t from, off_t size)
{
    return meetsMishap() ? ENOSPC : ::posix_fallocate(file, from, size);
}

void install()
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    const auto set = [&](const char *name, auto *function) {
        vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(function));
    };
    set("write", brokenWrite);
    set("pwrite", brokenWriteAt);
    set("pwrite64", brokenWriteAt);
    set("ftruncate", brokenTruncate);
    set("unlink", brokenUnlink);
    set("fallocate", brokenAllocate);
}

} // namespace

void breakWrites(int nth, Mishap mishap)
{
    state() = {0, nth, mishap};
    install();
}

void mendWrites()
{
    state().nth = 0;
}

int writesSoFar()
{
    return state().count;
}

} // namespace slipway::test
