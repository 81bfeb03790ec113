// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace stratoscope
{

/** One line of a document of fields, or the end of a stanza. */
struct FieldLine
{
    QByteArrayView name;
    QByteArrayView value; ///< The first line of it, trimmed.
    bool endsStanza = false; ///< An empty line, or the end of the document.

    /** Compares as Debian and Python do, whose names of fields may be in either case. */
    bool is(QByteArrayView other) const { return name.compare(other, Qt::CaseInsensitive) == 0; }
};

/** Reads "Name: value" line by line (deb822(5), RFC 822), without lines that go on with a value. Holds nothing. */
class FieldLines
{
public:
    /** \a text must outlive this. */
    explicit FieldLines(QByteArrayView text)
        : m_rest(text)
    {
    }

    /** The next field or end; empty at the end of the document, after the end of its last stanza. */
    std::optional<FieldLine> next();

private:
    QByteArrayView m_rest;
    bool m_isDone = false;
};

/** Takes a line off the front of \a rest, without its line break. */
QByteArrayView takeLine(QByteArrayView &rest);

/** \a bytes as text, cut to limits::PackageText. */
QString packageText(QByteArrayView bytes);

}
