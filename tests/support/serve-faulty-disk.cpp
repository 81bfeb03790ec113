// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

// serve-faulty-disk DIRECTORY FAULT MOUNTPOINT: a file system that shows the files of DIRECTORY. As long as the file
// FAULT begins with "g" they are gone: everything fails as on a disk that was pulled. With "s", reads get stuck, as on
// a network share whose server is silent.

#define FUSE_USE_VERSION 31
#include <fuse.h>

#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

std::string directory;
std::string faultFile;

char fault()
{
    char which = 0;
    const int file = ::open(faultFile.c_str(), O_RDONLY | O_CLOEXEC);
    if (file >= 0 && ::read(file, &which, 1) != 1)
        which = 0;
    if (file >= 0)
        ::close(file);
    return which;
}

/** 0, or what the call should fail with; waits while the disk is stuck. */
int trouble()
{
    while (fault() == 's' && !fuse_interrupted())
        ::usleep(20'000);
    return fault() == 'g' ? -EIO : fault() == 's' ? -EINTR : 0;
}

std::string real(const char *path)
{
    return directory + path;
}

/** Newer versions of the library tell of interrupted calls only where somebody wants to hear of them. */
void *configure(fuse_conn_info *, fuse_config *configuration)
{
    configuration->intr = 1;
    return nullptr;
}

int getAttributes(const char *path, struct stat *status, fuse_file_info *)
{
    if (fault() == 'g')
        return -EIO;
    return ::lstat(real(path).c_str(), status) == 0 ? 0 : -errno;
}

int readDirectory(const char *path, void *buffer, fuse_fill_dir_t fill, off_t, fuse_file_info *, fuse_readdir_flags)
{
    if (fault() == 'g')
        return -EIO;
    DIR *opened = ::opendir(real(path).c_str());
    if (!opened)
        return -errno;
    while (const dirent *entry = ::readdir(opened))
        fill(buffer, entry->d_name, nullptr, 0, fuse_fill_dir_flags(0));
    ::closedir(opened);
    return 0;
}

int openFile(const char *path, fuse_file_info *info)
{
    if (fault() == 'g')
        return -EIO;
    const int file = ::open(real(path).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return -errno;
    info->fh = uint64_t(file);
    // Else the kernel would answer from its cache.
    info->direct_io = 1;
    return 0;
}

int readFile(const char *, char *buffer, size_t size, off_t offset, fuse_file_info *info)
{
    if (const int failed = trouble(); failed != 0)
        return failed;
    const ssize_t count = ::pread(int(info->fh), buffer, size, offset);
    return count < 0 ? -errno : int(count);
}

int closeFile(const char *, fuse_file_info *info)
{
    return ::close(int(info->fh));
}

}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    directory = argv[1];
    faultFile = argv[2];
    fuse_operations operations = {};
    operations.init = &configure;
    operations.getattr = &getAttributes;
    operations.readdir = &readDirectory;
    operations.open = &openFile;
    operations.read = &readFile;
    operations.release = &closeFile;
    std::string arguments[] = {argv[0], "-f", "-oattr_timeout=0,entry_timeout=0", argv[3]};
    char *pointers[] = {arguments[0].data(), arguments[1].data(), arguments[2].data(), arguments[3].data(), nullptr};
    return fuse_main(4, pointers, &operations, nullptr);
}
