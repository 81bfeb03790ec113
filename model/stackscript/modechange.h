// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace stratoscope
{

/** What chmod is asked for: "644" or "u+x,go-w". */
class ModeChange
{
public:
    ModeChange() = default;

    /** Empty if \a text is neither. */
    static std::optional<ModeChange> parse(QByteArrayView text);

    /** The mode that comes of \a mode with a umask of 022. */
    quint16 applied(quint16 mode, bool isDirectory) const;

private:
    struct Clause
    {
        quint16 who = 0; ///< Bits of owner, group and others that change.
        char sign = '=';
        quint16 bits = 0; ///< As for all of them.
        bool addsSearch = false; ///< "X"
        bool isMasked = false; ///< Nobody was named, so the umask counts.
    };

    static std::optional<Clause> parseClause(QByteArrayView text);

    std::optional<quint16> m_mode; ///< Of octal digits.
    std::vector<Clause> m_clauses;
};

}
