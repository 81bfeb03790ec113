// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "capabilities.h"

#include <QStringList>
#include <QtEndian>

#include <array>
#include <optional>

namespace stratoscope
{

namespace
{

/** By number (linux/capability.h). */
constexpr std::array Names {
    "cap_chown",
    "cap_dac_override",
    "cap_dac_read_search",
    "cap_fowner",
    "cap_fsetid",
    "cap_kill",
    "cap_setgid",
    "cap_setuid",
    "cap_setpcap",
    "cap_linux_immutable",
    "cap_net_bind_service",
    "cap_net_broadcast",
    "cap_net_admin",
    "cap_net_raw",
    "cap_ipc_lock",
    "cap_ipc_owner",
    "cap_sys_module",
    "cap_sys_rawio",
    "cap_sys_chroot",
    "cap_sys_ptrace",
    "cap_sys_pacct",
    "cap_sys_admin",
    "cap_sys_boot",
    "cap_sys_nice",
    "cap_sys_resource",
    "cap_sys_time",
    "cap_sys_tty_config",
    "cap_mknod",
    "cap_lease",
    "cap_audit_write",
    "cap_audit_control",
    "cap_setfcap",
    "cap_mac_override",
    "cap_mac_admin",
    "cap_syslog",
    "cap_wake_alarm",
    "cap_block_suspend",
    "cap_audit_read",
    "cap_perfmon",
    "cap_bpf",
    "cap_checkpoint_restore",
};

constexpr int Bits = 64;
constexpr quint32 RevisionMask = 0xff000000;
constexpr quint32 EffectiveFlag = 0x000001;

struct FileCapabilities
{
    bool effective = false;
    quint64 permitted = 0;
    quint64 inheritable = 0;
    std::optional<quint32> rootId;
};

/** struct vfs_cap_data and vfs_ns_cap_data: little-endian words. */
std::optional<FileCapabilities> decoded(QByteArrayView value)
{
    const auto word = [value](int index) { return qFromLittleEndian<quint32>(value.data() + 4 * index); };
    if (value.size() < 4)
        return std::nullopt;
    const quint32 revision = (word(0) & RevisionMask) >> 24;
    constexpr std::array<qsizetype, 4> sizes {0, 12, 20, 24};
    if (revision < 1 || revision >= sizes.size() || value.size() != sizes[revision])
        return std::nullopt;

    FileCapabilities found;
    found.effective = (word(0) & EffectiveFlag) != 0;
    found.permitted = word(1);
    found.inheritable = word(2);
    if (revision > 1) {
        found.permitted |= quint64(word(3)) << 32;
        found.inheritable |= quint64(word(4)) << 32;
    }
    if (revision == 3)
        found.rootId = word(5);
    return found;
}

QString nameOf(int number)
{
    return std::size_t(number) < Names.size() ? QLatin1String(Names[std::size_t(number)]) : QString::number(number);
}

/** The capabilities in \a set, joined: "cap_chown,cap_kill". */
QString namesOf(quint64 set)
{
    QStringList names;
    for (int number = 0; number < Bits; ++number) {
        if (set >> number & 1)
            names.append(nameOf(number));
    }
    return names.join(QLatin1Char(','));
}

}

QString capabilityText(QByteArrayView value)
{
    const std::optional<FileCapabilities> found = decoded(value);
    if (!found)
        return {};
    const QString effective = found->effective ? QStringLiteral("e") : QString();
    QStringList clauses;
    const auto add = [&](quint64 set, const char *flags) {
        if (set != 0)
            clauses.append(namesOf(set) + QLatin1Char('=') + effective + QLatin1String(flags));
    };
    add(found->permitted & ~found->inheritable, "p");
    add(found->permitted & found->inheritable, "ip");
    add(found->inheritable & ~found->permitted, "i");
    if (clauses.isEmpty())
        clauses.append(QStringLiteral("="));
    if (found->rootId)
        clauses.append(QStringLiteral("[rootid=%1]").arg(*found->rootId));
    return clauses.join(QLatin1Char(' '));
}

}
