// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "enginereference.h"

#include "bytes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace stratoscope
{

namespace
{

struct EngineReferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::EngineReference)
};

constexpr qsizetype LongestName = 512;

tl::unexpected<Error> usage(const QString &text, const QString &cause, const QString &hint = {})
{
    return tl::unexpected(Error {ErrorKind::Usage, displayText(text.left(LongestName)), {}, cause, hint});
}

QRegularExpressionMatch schemeIn(const QString &text)
{
    static const QRegularExpression form = [] {
        QStringList names;
        for (const EngineKind kind : AllKinds<EngineKind>)
            names.append(QRegularExpression::escape(engineName(kind)));
        return QRegularExpression(QStringLiteral("\\A(?:(%1)(-image|-container)?(?:\\+([^:/]*))?|container)://")
                                      .arg(names.join(QLatin1Char('|'))));
    }();
    return form.match(text);
}

std::optional<EngineKind> kindOf(const QString &name)
{
    for (const EngineKind kind : AllKinds<EngineKind>) {
        if (name == engineName(kind))
            return kind;
    }
    return std::nullopt;
}

EngineReference::What whatOf(const QRegularExpressionMatch &match)
{
    if (match.captured(1).isEmpty() || match.captured(2) == QLatin1String("-container"))
        return EngineReference::What::Container;
    return match.captured(2).isEmpty() ? EngineReference::What::ImageOrContainer : EngineReference::What::Image;
}

}

bool isPlaceName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]*\\z"));
    return name.size() <= LongestName && form.match(name).hasMatch();
}

bool isReference(const QString &text)
{
    return schemeIn(text).hasMatch();
}

QString EngineReference::toString() const
{
    if (!kind)
        return QStringLiteral("container://") + name;
    QString text = engineName(*kind);
    if (what == What::Image)
        text += QStringLiteral("-image");
    else if (what == What::Container)
        text += QStringLiteral("-container");
    if (!place.isEmpty())
        text += QLatin1Char('+') + place;
    return text + QStringLiteral("://") + name;
}

Result<EngineReference> parseReference(const QString &text)
{
    const QRegularExpressionMatch scheme = schemeIn(text);
    if (!scheme.hasMatch())
        return usage(text, EngineReferenceWords::tr("not a reference to an engine's image or container"));
    EngineReference reference;
    reference.kind = kindOf(scheme.captured(1));
    reference.what = whatOf(scheme);
    reference.place = scheme.captured(3);
    reference.name = text.mid(scheme.capturedLength());
    const bool hasPlace = scheme.capturedStart(3) >= 0;
    if (hasPlace && (!isPlaceName(reference.place) || !engineRow(*reference.kind).placeOption))
        return usage(text, EngineReferenceWords::tr("not a valid name for a context or connection"));
    // What engines allow in names, tags, digests and IDs; a name that begins with "-" would be an option.
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.:/@+-]*\\z"));
    if (reference.name.size() > LongestName || !form.match(reference.name).hasMatch()) {
        return usage(text, EngineReferenceWords::tr("not a valid name for an image or container"),
            EngineReferenceWords::tr("Use a name or an ID, as in docker://debian:12 or container://web"));
    }
    return reference;
}

}
