// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "digest.h"
#include "envelope.h"

#include <QJsonObject>

namespace stratoscope
{

/** An in-toto statement: what somebody says of an image. */
struct Statement
{
    QString predicateType; ///< "https://slsa.dev/provenance/v1"
    std::vector<Digest> subjects; ///< What it is about.
    QJsonObject predicate;
    std::optional<Envelope> envelope; ///< What it came in, if it was in one.

    /** True if it says so, or does not say what it is about. */
    bool isAbout(const Digest &digest) const;
};

/** The statement in \a json, in an envelope or not; \a name is for messages. Fails with ErrorKind::Damaged or Limit. */
Result<Statement> parseStatement(const QByteArray &json, const QString &name);

}
