// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/log_guard.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <mutex>

namespace slipway::formats {

namespace {

/// Read inside of a signal handler: nothing but atomics.
struct GuardedStretch {
    std::atomic<bool> isTaken = false;
    std::atomic<std::uintptr_t> begin = 0;
    std::atomic<std::uintptr_t> end = 0;
};

std::array<GuardedStretch, LogGuard::kMost> guardedStretches;
std::uintptr_t pageSize = 4096;

bool isGuarded(std::uintptr_t at)
{
    for (const GuardedStretch &each : guardedStretches)
        if (at >= each.begin.load(std::memory_order_acquire) && at < each.end.load(std::memory_order_acquire))
            return true;
    return false;
}

/// Puts a page of zeros where one of the file is gone; any other fault ends the process as it always did.
void putZeros(int number, siginfo_t *about, void *)
{
    const auto at = reinterpret_cast<std::uintptr_t>(about->si_addr);
    if (isGuarded(at)
        && mmap(reinterpret_cast<void *>(at / pageSize * pageSize), pageSize, PROT_READ,
                MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)
               != MAP_FAILED)
        return;
    // The read is tried again, and ends the process then.
    std::signal(number, SIG_DFL);
}

void install()
{
    pageSize = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    struct sigaction action{};
    action.sa_sigaction = putZeros;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(SIGBUS, &action, nullptr);
}

} // namespace

LogGuard::LogGuard(QByteArrayView bytes)
{
    static std::once_flag once;
    std::call_once(once, install);
    if (bytes.isEmpty())
        return;
    for (int i = 0; i < kMost && m_place < 0; ++i)
        if (!guardedStretches[static_cast<std::size_t>(i)].isTaken.exchange(true))
            m_place = i;
    if (m_place < 0)
        return;
    GuardedStretch &mine = guardedStretches[static_cast<std::size_t>(m_place)];
    const auto begin = reinterpret_cast<std::uintptr_t>(bytes.data());
    mine.end.store(begin + static_cast<std::uintptr_t>(bytes.size()), std::memory_order_release);
    mine.begin.store(begin, std::memory_order_release);
}

LogGuard::~LogGuard()
{
    if (m_place < 0)
        return;
    GuardedStretch &mine = guardedStretches[static_cast<std::size_t>(m_place)];
    mine.end.store(0, std::memory_order_release);
    mine.begin.store(0, std::memory_order_release);
    mine.isTaken.store(false);
}

} // namespace slipway::formats
