// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bytesource.h"

#include <QByteArrayList>

#include <optional>

namespace stratoscope
{

/** What an ELF file says about itself (System V ABI, "Object Files" and "Program Loading and Dynamic Linking"). */
struct ElfFacts
{
    enum class Type { Other, Object, Executable, Shared, Core };

    Type type = Type::Other;
    int bits = 0; ///< 32 or 64.
    bool isBigEndian = false;
    quint16 machine = 0; ///< EM_…; see machineName().
    QByteArray interpreter; ///< The dynamic loader; empty for a static program or a library.
    QByteArray soname;
    QByteArray runPath; ///< DT_RUNPATH, or else DT_RPATH.
    QByteArrayList needed; ///< Shared libraries, in order; bounded.
    QByteArray buildId; ///< In hexadecimal; empty if there is none.
    bool isStripped = true; ///< It has no symbol table.
    bool isDynamic = false; ///< It has a dynamic section.
};

/** Reads the headers of \a file, and a bounded amount of what they point to. Nothing if it is no ELF file; facts that make
 *  no sense are left out. */
std::optional<ElfFacts> elfFacts(const ByteSourcePtr &file);

/** "x86-64", "AArch64", …; "machine 1234" for one without a name here. */
QString machineName(quint16 machine);

}
