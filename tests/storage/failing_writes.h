// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Reaches into the system calls that SQLite makes to change files, through the door it keeps open for that.
namespace slipway::test {

/// What happens at the call that was chosen, and at those after it.
enum class Mishap {
    Kill,     ///< the process is killed before the call is made
    DiskFull, ///< it fails with ENOSPC, until mendWrites()
};

/// From now on the `nth` call of this process that writes, cuts or deletes a file meets with `mishap`; 0: none does.
void breakWrites(int nth, Mishap mishap);
/// Every call is made again.
void mendWrites();
/// How many such calls there were since breakWrites().
[[nodiscard]] int writesSoFar();

} // namespace slipway::test
