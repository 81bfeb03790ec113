// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "hitlines.h"

#include "bytes.h"
#include "jsonwriter.h"

#include <QCoreApplication>

namespace stratoscope
{

namespace
{

struct HitLinesWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::HitLines)
};

void writePlace(JsonWriter &json, const UnionTree &tree, VersionId version)
{
    const QByteArray path = tree.paths().fullPath(tree.version(version).path);
    json.field("path", QByteArrayView(path));
    if (!isUtf8(path))
        json.field("pathBytes", QByteArrayView(path.toBase64()));
    json.field("layer", tree.version(version).layer.value);
}

}

HitLines::HitLines(const UnionTree &tree, HitForm form)
    : m_tree(tree)
    , m_form(form)
{
    if (form.onlyNames)
        m_named.resize(tree.paths().size());
}

QByteArray HitLines::linesOf(const ContentHits &hits)
{
    QByteArray lines;
    for (const ContentHit &hit : hits) {
        m_isEmpty = false;
        if (m_form.onlyNames)
            addName(lines, hit.version);
        else if (m_form.syntax == HitForm::Syntax::Json)
            addJson(lines, hit);
        else
            addText(lines, hit);
    }
    return lines;
}

void HitLines::addName(QByteArray &lines, VersionId version)
{
    if (version == m_last)
        return;
    m_last = version;
    const PathId path = m_tree.version(version).path;
    if (m_form.syntax == HitForm::Syntax::Json) {
        JsonWriter json(lines);
        json.beginObject();
        writePlace(json, m_tree, version);
        json.endObject();
        lines += '\n';
    } else if (!m_named[path.value]) {
        m_named[path.value] = true;
        lines += displayText(m_tree.paths().fullPath(path)).toUtf8() + '\n';
    }
}

void HitLines::addText(QByteArray &lines, const ContentHit &hit) const
{
    const Version &version = m_tree.version(hit.version);
    const QString path = displayText(m_tree.paths().fullPath(version.path));
    const QString place = QStringLiteral("%1:%2").arg(QString::number(version.layer.value), path);
    if (hit.line == 0)
        lines
            += HitLinesWords::tr("%1: binary file matches at byte %2").arg(place, QString::number(hit.offset)).toUtf8();
    else
        lines += place.toUtf8() + ':' + QByteArray::number(hit.line) + ':' + hitText(hit).whole().toUtf8();
    lines += '\n';
}

void HitLines::addJson(QByteArray &lines, const ContentHit &hit) const
{
    JsonWriter json(lines);
    json.beginObject();
    writePlace(json, m_tree, hit.version);
    json.field("offset", hit.offset);
    const bool hasLine = hit.line > 0;
    json.field("line", hasLine ? std::optional(hit.line) : std::nullopt);
    json.field("text", hasLine ? std::optional(QByteArrayView(hit.text)) : std::nullopt);
    if (hasLine && !isUtf8(hit.text))
        json.field("textBytes", QByteArrayView(hit.text.toBase64()));
    json.field("isCut", hit.isCutBefore || hit.isCutAfter);
    json.endObject();
    lines += '\n';
}

}
