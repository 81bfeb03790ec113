// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagereference.h"

#include "imagename.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stratoscope
{

namespace
{

struct ImageReferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::ImageReference)
};

/** The engines' grammar (distribution/reference): host and port, lower-case path, tag. */
const QRegularExpression &form()
{
    static const QRegularExpression expression(
        QStringLiteral("^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?/)?"
                       "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*"
                       "(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?$"));
    return expression;
}

constexpr qsizetype LongestName = 255;

}

Result<QString> imageReference(const QString &name)
{
    const QString trimmed = familiarName(name.trimmed());
    const QRegularExpressionMatch match = form().match(trimmed);
    if (!match.hasMatch() || repositoryName(trimmed).size() > LongestName) {
        return failure(ErrorKind::Usage, {}, ImageReferenceWords::tr("\"%1\" is not a valid image name").arg(name),
            ImageReferenceWords::tr("Use lower case and optionally a tag, such as shop/api:2.4"));
    }
    return match.hasCaptured(1) ? trimmed : trimmed + QLatin1String(":latest");
}

QString referenceTag(const QString &reference)
{
    return reference.mid(reference.lastIndexOf(QLatin1Char(':')) + 1);
}

}
