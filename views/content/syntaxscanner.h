// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "syntax.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace stratoscope
{

/** What tells the language of a text. */
struct SyntaxHint
{
    QByteArray name; ///< Of the file, without folders.
    QString firstLine;
};

/** Finds the parts of a text's lines that have a colour; the lines come in turn. It knows what the lines before left open. */
class SyntaxScanner
{
public:
    SyntaxScanner() = default;
    virtual ~SyntaxScanner() = default;
    Q_DISABLE_COPY_MOVE(SyntaxScanner)

    /** One that goes on at the same place. */
    virtual std::unique_ptr<SyntaxScanner> clone() const = 0;
    /** Adds the parts of \a line that have a colour to \a spans, in order. */
    virtual void scan(const QString &line, std::vector<SyntaxSpan> &spans) = 0;
};

/** A scanner at the start of a text; null if its language is unknown. By KDE's definitions where this was built with them,
 *  and by our rules for what these do not know. Thread-safe; slow the first time, since definitions are read from
 * files. */
std::unique_ptr<SyntaxScanner> syntaxScanner(const SyntaxHint &hint);

/** By our rules alone. */
std::unique_ptr<SyntaxScanner> plainScanner(const SyntaxHint &hint);

}
