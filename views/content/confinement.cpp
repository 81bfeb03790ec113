// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "confinement.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <iterator>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace stratoscope
{

namespace
{

/** Sanitizers take terabytes of addresses, and read files when they report. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool IsSanitized = true;
#else
constexpr bool IsSanitized = false;
#endif

constexpr rlim_t MostMemory = 1ull << 30;
constexpr rlim_t MostSeconds = 10;

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both {most, most};
    setrlimit(resource, &both);
}

void limitResources()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, MostSeconds);
    // No descriptor beyond those that are open, whatever for.
    limit(RLIMIT_NOFILE, 0);
    limit(RLIMIT_AS, MostMemory);
}

/** Handles all that Landlock's first version knows, and allows none of it. */
void denyFileSystem()
{
    landlock_ruleset_attr attributes {};
    attributes.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const auto rules = static_cast<int>(syscall(__NR_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    if (rules < 0)
        return;
    syscall(__NR_landlock_restrict_self, rules, 0);
    close(rules);
}

#if defined(__x86_64__)
constexpr unsigned Architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned Architecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned Architecture = 0;
#endif

/** Memory, threads, what is open already, and the end. */
constexpr int AllowedCalls[] = {__NR_read, __NR_write, __NR_readv, __NR_writev, __NR_lseek, __NR_close, __NR_fstat,
    __NR_mmap, __NR_munmap, __NR_mremap, __NR_mprotect, __NR_madvise, __NR_brk, __NR_futex, __NR_clone, __NR_clone3,
    __NR_set_robust_list, __NR_rseq, __NR_set_tid_address, __NR_rt_sigaction, __NR_rt_sigprocmask, __NR_rt_sigreturn,
    __NR_sigaltstack, __NR_sched_yield, __NR_sched_getaffinity, __NR_getpid, __NR_gettid, __NR_tgkill, __NR_getrandom,
    __NR_clock_gettime, __NR_clock_nanosleep, __NR_nanosleep, __NR_gettimeofday, __NR_restart_syscall, __NR_exit,
    __NR_exit_group};

/** Whatever else fails, as if one were not allowed to. */
void denyOtherCalls()
{
    constexpr std::size_t Count = std::size(AllowedCalls);
    std::array<sock_filter, Count + 6> filter {};
    std::size_t next = 0;
    const auto add = [&](sock_filter step) { filter[next++] = step; };
    add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)));
    add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, Architecture, 1, 0));
    add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
    add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
    for (std::size_t i = 0; i < Count; ++i)
        add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(AllowedCalls[i]),
            static_cast<unsigned char>(Count - i), 0));
    add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program {static_cast<unsigned short>(next), filter.data()};
    if (Architecture != 0)
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

}

void confineProcess()
{
    if constexpr (IsSanitized)
        return;
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    denyFileSystem();
    limitResources();
    denyOtherCalls();
}

}
