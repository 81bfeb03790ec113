// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explorerstate.h"
#include "format.h"
#include "layernames.h"
#include "layerstackmodel.h"
#include "terms.h"
#include "tooltiptext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace stratoscope
{

namespace
{

using Kind = LayerStackRow::Kind;

struct LayerStackModelWords
{
    Q_DECLARE_TR_FUNCTIONS(stratoscope::LayerStackModel)
};

QString sizeText(const LayerStackRow &row)
{
    if (!row.size)
        return {};
    // The size of the files, known later, is another one.
    return row.isPacked ? LayerStackModelWords::tr("%1 packed", "bytes of a layer as stored").arg(formatSize(*row.size))
                        : formatSize(*row.size);
}

/** Of a longer instruction, a tool tip has the beginning. */
constexpr qsizetype TipLetters = 1'000;

/** What the bytes are for, a line for each class. */
QString partsText(const LayerStackRow &row)
{
    QStringList lines;
    for (const BytePart &part : row.parts)
        lines.append(bytePartText(part, row.size.value_or(0)));
    return lines.join(QLatin1Char('\n'));
}

/** "3", or "3–17": the layers of a group, in short. */
QString numberText(const LayerStackRow &row)
{
    if (row.kind != Kind::Group)
        return layerNumber(row.layer, row.kind == Kind::Writable);
    return LayerStackModelWords::tr("%1–%2", "numbers of the first and the last layer of a group")
        .arg(layerNumber(row.first, false), layerNumber(row.last, false));
}

QString groupTip(const LayerStackRow &row, bool isFolded)
{
    QStringList lines {LayerStackModelWords::tr("%1: layers %2 to %3")
                           .arg(row.title, layerNumber(row.first, false), layerNumber(row.last, false))};
    if (row.created.isValid())
        lines.append(
            LayerStackModelWords::tr("Built %1").arg(QLocale().toString(row.created.date(), QLocale::LongFormat)));
    lines << row.counts << sizeText(row) << row.troubleText << row.note;
    lines.append(isFolded ? LayerStackModelWords::tr("Double-click or press Right to unfold the group.")
                          : LayerStackModelWords::tr("Double-click or press Left to fold the group."));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString baseTip(const LayerStackRow &row)
{
    return QStringList {row.title, row.counts,
        LayerStackModelWords::tr("These layers are of another image, which this one is built on: what they waste, only "
                                 "that image can change.")}
        .join(QLatin1Char('\n'));
}

/** What the numbers and names on a box mean. */
QString rowTip(const LayerStackRow &row)
{
    const QString name = row.instruction.isEmpty() ? row.title : row.instruction;
    QStringList lines {name.size() > TipLetters ? name.left(TipLetters) + QStringLiteral(" …") : name};
    if (row.size && row.isPacked)
        lines.append(
            LayerStackModelWords::tr("%1 as stored in the image, usually compressed").arg(formatSizeExact(*row.size)));
    else if (row.size)
        lines.append(LayerStackModelWords::tr("%1: the files, uncompressed").arg(formatSizeExact(*row.size)));
    if (!row.parts.empty())
        lines.append(partsText(row));
    if (!row.diffId.isEmpty())
        lines.append(
            LayerStackModelWords::tr("Diff ID %1: the digest of the uncompressed layer").arg(row.diffId.shortHex()));
    if (row.kind != Kind::Writable)
        return lines.join(QLatin1Char('\n'));
    lines.append(
        LayerStackModelWords::tr("The only layer that its container can write to. Changing a file from below first "
                                 "copies all of it up to here; deleting one only hides it."));
    if (!row.instruction.isEmpty())
        lines.append(LayerStackModelWords::tr("View only here: Continue in Sandbox gives you a copy to edit."));
    return lines.join(QLatin1Char('\n'));
}

QString tagText(const LayerStackRow &row)
{
    switch (row.kind) {
    case Kind::Writable:
        return LayerStackModelWords::tr("read/write");
    case Kind::Layer:
        return LayerStackModelWords::tr("read-only");
    case Kind::Step:
        return LayerStackModelWords::tr("metadata only");
    case Kind::Base:
        return {};
    case Kind::Group:
        return LayerStackModelWords::tr("group");
    }
    return {};
}

QString shortDigest(const LayerStackRow &row)
{
    return row.diffId.isEmpty() ? row.digest.shortHex() : row.diffId.shortHex();
}

QString rowHelp(const LayerStackRow &row)
{
    switch (row.kind) {
    case Kind::Writable:
        return whatsThis({Term::Writable});
    case Kind::Layer:
        break;
    case Kind::Step:
        return whatsThis({Term::Step});
    case Kind::Base:
        return whatsThis({Term::Layer});
    case Kind::Group:
        return whatsThis({Term::Group});
    }
    switch (row.trouble) {
    case LayerTrouble::None:
    case LayerTrouble::Sealed:
        break;
    case LayerTrouble::Missing:
        return whatsThis({Term::Missing});
    case LayerTrouble::Unreadable:
    case LayerTrouble::Cut:
        return whatsThis({Term::Damaged});
    }
    if (row.verdict == Verdict::Mismatch)
        return whatsThis({Term::Mismatch});
    if (row.isCostly)
        return whatsThis({Term::Layer, Term::ReadOnly, Term::Waste});
    return whatsThis({Term::Layer, Term::ReadOnly, Term::DiffId});
}

/** What the colours and badges of a row show, for a screen reader. */
QString spokenText(const LayerStackRow &row)
{
    QStringList parts;
    if (row.kind == Kind::Group)
        parts.append(LayerStackModelWords::tr("layers %1 to %2")
                         .arg(layerNumber(row.first, false), layerNumber(row.last, false)));
    if (row.layer.isValid())
        parts.append(LayerStackModelWords::tr("layer %1").arg(layerNumber(row.layer, row.kind == Kind::Writable)));
    parts << row.title << tagText(row) << sizeText(row) << row.counts << row.note;
    for (const BytePart &part : row.parts) {
        if (part.cause)
            parts.append(
                LayerStackModelWords::tr("%1: %2", "a cause of waste, bytes").arg(part.name, formatSize(part.bytes)));
    }
    parts.append(row.troubleText);
    if (row.verdict == Verdict::Mismatch)
        parts.append(LayerStackModelWords::tr("digest mismatch"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}

QStringList LayerStackModel::spokenState(const LayerStackRow &row) const
{
    // What badges and faded colours show on screen.
    QStringList parts;
    if (row.kind == Kind::Group) {
        parts.append(isFolded(row.group) ? LayerStackModelWords::tr("folded") : LayerStackModelWords::tr("unfolded"));
        if (isFolded(row.group) && row.first <= m_state->layer() && m_state->layer() <= row.last)
            parts.append(LayerStackModelWords::tr("layer %1 is selected").arg(layerNumber(m_state->layer(), false)));
    }
    if (!row.layer.isValid())
        return parts;
    if (m_state->upTo().isValid() && row.layer > m_state->upTo())
        parts.append(LayerStackModelWords::tr("not in view", "a layer above the height of the stack"));
    const LoadedImagePtr loaded = m_state->loaded();
    const LayerRow *own = loaded ? loaded->tree.row(row.layer, m_state->path()) : nullptr;
    if (own && own->change == Change::Deleted)
        parts.append(LayerStackModelWords::tr("deletes the selected file"));
    else if (own && own->version.isValid())
        parts.append(LayerStackModelWords::tr("has the selected file"));
    return parts;
}

QString LayerStackModel::tipOf(const LayerStackRow &row) const
{
    if (row.kind == Kind::Base)
        return baseTip(row);
    return row.kind == Kind::Group ? groupTip(row, isFolded(row.group)) : rowTip(row);
}

QVariant LayerStackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LayerStackRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return toolTipText(tipOf(row));
    case HelpRole:
        return tipOf(row);
    case Qt::WhatsThisRole:
        return rowHelp(row);
    case Qt::AccessibleTextRole:
        return (QStringList(spokenText(row)) + spokenState(row)).join(QStringLiteral(", "));
    case KindRole:
        return static_cast<int>(row.kind);
    case LayerRole:
        return row.layer.isValid() ? static_cast<int>(row.layer.value) : -1;
    case NumberRole:
        return row.layer.isValid() || row.kind == Kind::Group ? numberText(row) : QString();
    case InstructionRole:
        return row.instruction;
    case DigestRole:
        return row.digest.toString();
    case DiffIdRole:
        return row.diffId.toString();
    case ChainIdRole:
        return row.chainId.toString();
    case ShortDigestRole:
        return shortDigest(row);
    case SizeRole:
        return row.size ? QVariant(qulonglong(*row.size)) : QVariant();
    case SizeTextRole:
        return sizeText(row);
    case ShareRole:
        return row.share;
    case PartsRole:
        return QVariant::fromValue(row.parts);
    case PartsTextRole:
        return partsText(row);
    case CountsRole:
        return row.counts;
    case ShortCountsRole:
        return row.shortCounts;
    case NoteRole:
        return row.note;
    case ShortNoteRole:
        return row.shortNote;
    case CostlyRole:
        return row.isCostly;
    case TagRole:
        return tagText(row);
    case SharedByRole:
        return row.sharedBy;
    case AbsentRole:
        return row.trouble == LayerTrouble::Missing;
    case DamagedRole:
        return row.trouble == LayerTrouble::Cut || row.trouble == LayerTrouble::Unreadable;
    case TroubleTextRole:
        return row.troubleText;
    case DamageTextRole:
        return row.damage;
    case VerdictRole:
        return static_cast<int>(row.verdict);
    case CreatedRole:
        return row.created;
    case GroupRole:
        return row.group;
    case FoldedRole:
        return row.kind == Kind::Group && isFolded(row.group);
    case FirstLayerRole:
        return row.first.isValid() ? static_cast<int>(row.first.value) : -1;
    case LastLayerRole:
        return row.last.isValid() ? static_cast<int>(row.last.value) : -1;
    default:
        return {};
    }
}

}
