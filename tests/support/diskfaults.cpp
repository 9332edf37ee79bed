// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/diskfaults.h"

#include <csignal>
#include <cstddef>
#include <new>
#include <sqlite3.h>

// SQLite asks its files through tables of functions (https://sqlite.org/vfs.html). The file of this one is followed in
// memory by the file of the real one, to which everything is handed on.
namespace kept {
namespace {

struct Disk
{
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    int steps = 0;
    int breaksAt = 0;
    DiskFaults::Fault fault = DiskFaults::Fault::Full;

    // SQLITE_OK, or how the next change of the disk fails.
    int change(int broken)
    {
        ++steps;
        if (breaksAt == 0 || steps < breaksAt)
            return SQLITE_OK;
        if (fault == DiskFaults::Fault::Killed)
            std::raise(SIGKILL);
        return fault == DiskFaults::Fault::Full ? SQLITE_FULL : broken;
    }
};

Disk disk;

struct File
{
    sqlite3_file base;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods *methods() { return real()->pMethods; }
};

File *fileOf(sqlite3_file *file) { return reinterpret_cast<File *>(file); }

int closeFile(sqlite3_file *file) { return fileOf(file)->methods()->xClose(fileOf(file)->real()); }

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    return fileOf(file)->methods()->xRead(fileOf(file)->real(), to, size, at);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (const int failed = disk.change(SQLITE_IOERR_WRITE); failed != SQLITE_OK)
        return failed;
    return fileOf(file)->methods()->xWrite(fileOf(file)->real(), from, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int failed = disk.change(SQLITE_IOERR_TRUNCATE); failed != SQLITE_OK)
        return failed;
    return fileOf(file)->methods()->xTruncate(fileOf(file)->real(), size);
}

int syncFile(sqlite3_file *, int) { return disk.change(SQLITE_IOERR_FSYNC); }

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return fileOf(file)->methods()->xFileSize(fileOf(file)->real(), size);
}

int lockFile(sqlite3_file *file, int lock) { return fileOf(file)->methods()->xLock(fileOf(file)->real(), lock); }

int unlockFile(sqlite3_file *file, int lock) { return fileOf(file)->methods()->xUnlock(fileOf(file)->real(), lock); }

int checkReservedLock(sqlite3_file *file, int *taken)
{
    return fileOf(file)->methods()->xCheckReservedLock(fileOf(file)->real(), taken);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return fileOf(file)->methods()->xFileControl(fileOf(file)->real(), operation, argument);
}

int sectorSize(sqlite3_file *file) { return fileOf(file)->methods()->xSectorSize(fileOf(file)->real()); }

int deviceCharacteristics(sqlite3_file *file)
{
    return fileOf(file)->methods()->xDeviceCharacteristics(fileOf(file)->real());
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return fileOf(file)->methods()->xShmMap(fileOf(file)->real(), page, size, extend, memory);
}

int shmLock(sqlite3_file *file, int offset, int n, int flags)
{
    return fileOf(file)->methods()->xShmLock(fileOf(file)->real(), offset, n, flags);
}

void shmBarrier(sqlite3_file *file) { fileOf(file)->methods()->xShmBarrier(fileOf(file)->real()); }

int shmUnmap(sqlite3_file *file, int remove) { return fileOf(file)->methods()->xShmUnmap(fileOf(file)->real(), remove); }

// Version 2: with shared memory, which WAL needs, without memory mapping, which would write past the counting.
const sqlite3_io_methods methods{2,        closeFile,  readFile,          writeFile,   truncateFile, syncFile,
                                 fileSize, lockFile,   unlockFile,        checkReservedLock, fileControl, sectorSize,
                                 deviceCharacteristics, shmMap, shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = new (file) File{};
    const int code = disk.real->xOpen(disk.real, name, opened->real(), flags, outFlags);
    opened->base.pMethods = opened->real()->pMethods ? &methods : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int failed = disk.change(SQLITE_IOERR_DELETE); failed != SQLITE_OK)
        return failed;
    return disk.real->xDelete(disk.real, name, syncFolder);
}

} // namespace

DiskFaults::DiskFaults()
{
    disk.real = sqlite3_vfs_find(nullptr);
    disk.vfs = *disk.real;
    disk.vfs.zName = "kept-test-disk";
    disk.vfs.szOsFile = int(sizeof(File)) + disk.real->szOsFile;
    disk.vfs.xOpen = openFile;
    disk.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&disk.vfs, 1);
    mend();
}

DiskFaults::~DiskFaults()
{
    sqlite3_vfs_unregister(&disk.vfs);
    sqlite3_vfs_register(disk.real, 1);
}

void DiskFaults::breakAt(int step, Fault fault)
{
    disk.steps = 0;
    disk.breaksAt = step;
    disk.fault = fault;
}

void DiskFaults::mend()
{
    disk.steps = 0;
    disk.breaksAt = 0;
}

int DiskFaults::steps() const
{
    return disk.steps;
}

} // namespace kept
