// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "packagesmodel.h"

#include "bytes.h"
#include "columntitle.h"
#include "format.h"
#include "layernames.h"
#include "layerpalette.h"
#include "rowroles.h"
#include "tooltiptext.h"
#include "versionorder.h"

#include <QFont>

#include <algorithm>

namespace stratoscope
{

PackagesModel::PackagesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

PackageList PackagesModel::billOnly(const std::vector<const SbomPackage *> &packages)
{
    m_foreign.clear();
    for (const SbomPackage *each : packages) {
        InstalledPackage foreign;
        foreign.package.name = each->name;
        foreign.package.version = each->version;
        foreign.package.place = each->url.toUtf8();
        m_foreign.push_back(std::move(foreign));
    }
    PackageList list;
    for (const InstalledPackage &foreign : m_foreign)
        list.push_back(&foreign);
    return list;
}

PackageList PackagesModel::wanted(const Sbom *bill)
{
    if (!m_known || !m_layer.isValid())
        return {};
    const ImagePackages &all = *m_known->packages;
    switch (m_scope) {
    case PackageScope::Visible:
        break;
    case PackageScope::Layer: {
        PackageList list = packagesBroughtBy(all, m_layer);
        const PackageList removed = packagesRemovedBy(all, m_layer);
        list.insert(list.end(), removed.begin(), removed.end());
        return list;
    }
    case PackageScope::Hidden:
        return packagesGoneAt(all, m_layer);
    case PackageScope::Unlisted:
        return bill ? compareWithSbom(all, m_layer, *bill).unlisted : PackageList();
    case PackageScope::Unknown:
        return bill ? billOnly(compareWithSbom(all, m_layer, *bill).unknown) : PackageList();
    }
    return packagesAt(all, m_layer);
}

void PackagesModel::setPackages(
    const KnownPackagesPtr &known, PackageScope scope, LayerIndex layer, const QString &part, const Sbom *bill)
{
    beginResetModel();
    m_known = known;
    m_scope = scope;
    m_layer = layer;
    m_rows = wanted(bill);
    std::erase_if(m_rows, [&](const InstalledPackage *each) {
        return !part.isEmpty() && !each->package.name.contains(part, Qt::CaseInsensitive);
    });
    m_largest = 0;
    for (const InstalledPackage *each : m_rows)
        m_largest = std::max(m_largest, each->bytes());
    sortRows();
    endResetModel();
}

quint64 PackagesModel::bytes() const
{
    quint64 sum = 0;
    for (const InstalledPackage *each : m_rows)
        sum += each->bytes();
    return sum;
}

int PackagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PackagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool PackagesModel::isRemoval(const InstalledPackage &package) const
{
    return m_scope == PackageScope::Hidden || (m_scope == PackageScope::Layer && package.layer != m_layer);
}

LayerIndex PackagesModel::layerOf(const InstalledPackage &package) const
{
    return isRemoval(package) && m_scope == PackageScope::Layer ? package.until : package.layer;
}

QString PackagesModel::changeText(const InstalledPackage &package) const
{
    if (isRemoval(package))
        return tr("removed by %1", "a package; a layer").arg(layerNumber(*m_known->image, package.until));
    switch (package.change) {
    case PackageChange::Upgraded:
        return tr("upgraded", "a package");
    case PackageChange::Downgraded:
        return tr("downgraded", "a package");
    case PackageChange::Added:
        break;
    }
    return tr("added", "a package");
}

/** Of what a layer upgraded, both: that is what one looks for. */
QString PackagesModel::versionText(const InstalledPackage &package) const
{
    const QString version = displayText(package.package.version);
    const bool isInstead = m_scope == PackageScope::Layer && !isRemoval(package) && !package.before.isEmpty();
    return isInstead ? tr("%1 → %2", "old version, new version").arg(displayText(package.before), version) : version;
}

QString PackagesModel::text(const InstalledPackage &package, int column) const
{
    const bool isForeign = !package.layer.isValid();
    if (isForeign && column == TypeColumn)
        return displayText(
            QString::fromUtf8(package.package.place).section(QLatin1Char(':'), 1).section(QLatin1Char('/'), 0, 0));
    if (isForeign && column != NameColumn && column != VersionColumn)
        return {};
    switch (column) {
    case NameColumn:
        return displayText(package.package.name);
    case VersionColumn:
        return versionText(package);
    case TypeColumn:
        return QString::fromLatin1(ecosystemName(package.package.ecosystem));
    case ChangeColumn:
        return changeText(package);
    case LayerColumn:
        return layerNumber(*m_known->image, layerOf(package));
    case LicenseColumn:
        return displayText(package.package.license);
    default:
        // Parts of a program have no size of their own.
        return package.bytes() > 0 ? formatSize(package.bytes()) : QString();
    }
}

QString PackagesModel::toolTip(const InstalledPackage &package) const
{
    const LoadedImage &image = *m_known->image;
    QString text = displayText(package.package.name) + QLatin1Char(' ') + displayText(package.package.version);
    if (!package.layer.isValid())
        return text + QLatin1Char('\n') + displayText(package.package.place);
    if (!package.before.isEmpty())
        text += QLatin1Char('\n') + tr("Before: %1", "a version").arg(displayText(package.before));
    if (!package.package.license.isEmpty())
        text += QLatin1Char('\n') + displayText(package.package.license);
    text += QLatin1Char('\n')
        + tr("Layer %1: %2", "a layer's number and title")
              .arg(layerNumber(image, package.layer), layerTitle(image, package.layer));
    text += QLatin1Char('\n')
        + tr("From %1", "a path of a database").arg(displayText(image.tree.paths().fullPath(package.database)));
    return text;
}

QVariant PackagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InstalledPackage &each = package(index.row());
    const bool isNumber = index.column() == SizeColumn || index.column() == LayerColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(each, index.column());
    case Qt::ToolTipRole:
        return toolTipText(toolTip(each));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(m_scope == PackageScope::Layer && isRemoval(each) && index.column() == NameColumn);
        return font;
    }
    case ShareRole:
        return index.column() == SizeColumn && m_largest > 0
            ? QVariant(static_cast<double>(each.bytes()) / static_cast<double>(m_largest))
            : QVariant();
    case ColorRole:
        return each.layer.isValid() ? QVariant(layerColor(*m_known->image, layerOf(each))) : QVariant();
    case rowrole::ExactRole:
        return index.column() == SizeColumn ? QVariant(each.bytes()) : QVariant();
    default:
        return {};
    }
}

QVariant PackagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    using Kind = ColumnTitle::Kind;
    const ColumnTitle titles[ColumnCount] = {
        {tr("Package"), tr("The name in the package's own database")},
        {tr("Version"), tr("The installed version")},
        {tr("Type", "of a package"), tr("The package manager, or the language")},
        {tr("Change", "of a package"), tr("What the layer did to the package")},
        {tr("Layer"), tr("The layer that did it"), Kind::Number},
        {tr("License"), tr("The license that the package states")},
        {tr("Size"), tr("Bytes, as the database says or as its files add up"), Kind::Bytes},
    };
    return headerAnswer(titles, section, orientation, role);
}

void PackagesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const PackageList before = m_rows;
    sortRows();
    QModelIndexList to;
    const QModelIndexList from = persistentIndexList();
    for (const QModelIndex &index : from) {
        const auto found = std::find(m_rows.begin(), m_rows.end(), before[static_cast<std::size_t>(index.row())]);
        to.append(this->index(static_cast<int>(found - m_rows.begin()), index.column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PackagesModel::sortRows()
{
    const auto compare = [this](const InstalledPackage *left, const InstalledPackage *right) {
        switch (m_sortColumn) {
        case SizeColumn:
            return left->bytes() < right->bytes() ? -1 : int(left->bytes() > right->bytes());
        case LayerColumn:
            return int(layerOf(*left).value) - int(layerOf(*right).value);
        case VersionColumn:
            return compareVersions(left->package.version, right->package.version);
        default:
            return QString::localeAwareCompare(text(*left, m_sortColumn), text(*right, m_sortColumn));
        }
    };
    // Where they are equal, the order is that of the databases.
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const InstalledPackage *left, const InstalledPackage *right) {
        const int order = compare(left, right);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

}
