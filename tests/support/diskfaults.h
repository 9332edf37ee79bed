// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kept {

/// A disk that breaks when it is told to. While one lives, every database file that SQLite opens lies on it.
/// It counts the steps that change the disk: writing, cutting off, syncing and deleting files. It does not wait for the
/// real disk, which only a power cut would show, and so makes tests quick. One at a time.
class DiskFaults
{
public:
    enum class Fault {
        Full,   ///< nothing can be written from that step on
        Broken, ///< the disk answers with errors from that step on
        Killed, ///< the process is killed, as by kill -9, before that step
    };

    DiskFaults();
    ~DiskFaults();
    DiskFaults(const DiskFaults &) = delete;
    DiskFaults &operator=(const DiskFaults &) = delete;

    void breakAt(int step, Fault fault); ///< counted from 1, from now on
    void mend();                         ///< and counts anew
    [[nodiscard]] int steps() const;     ///< since the last breakAt() or mend()
};

} // namespace kept
