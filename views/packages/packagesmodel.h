// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "packagereading.h"
#include "packageviews.h"
#include "sbomdifference.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** Which packages a table shows. */
enum class PackageScope {
    Visible, ///< As of a layer.
    Layer, ///< Those that a layer added, upgraded, downgraded or removed.
    Hidden, ///< Those only in hidden layers.
    Unlisted, ///< As of a layer, but not in a bill of materials.
    Unknown, ///< Those that only a bill of materials has.
};

/** Packages, one a row. Sorts itself. */
class PackagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        VersionColumn,
        TypeColumn,
        ChangeColumn,
        LayerColumn,
        LicenseColumn,
        SizeColumn,
        ColumnCount
    };
    enum Role {
        ShareRole = Qt::UserRole + 100, ///< double: of the largest.
        ColorRole, ///< QColor of the layer.
    };

    explicit PackagesModel(QObject *parent = nullptr);

    /** Shows those of \a known, which may be null, in \a scope as of, or of, \a layer; only those whose names contain
     *  \a part. \a bill is what to hold them against; it is read, and may be null. */
    void setPackages(const KnownPackagesPtr &known, PackageScope scope, LayerIndex layer, const QString &part,
        const Sbom *bill = nullptr);

    const InstalledPackage &package(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
    /** Bytes of all rows. */
    quint64 bytes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    PackageList wanted(const Sbom *bill);
    PackageList billOnly(const std::vector<const SbomPackage *> &packages);
    void sortRows();
    /** The layer of which a row tells: that brought it, or removed it. */
    LayerIndex layerOf(const InstalledPackage &package) const;
    bool isRemoval(const InstalledPackage &package) const;
    QString text(const InstalledPackage &package, int column) const;
    QString versionText(const InstalledPackage &package) const;
    QString changeText(const InstalledPackage &package) const;
    QString toolTip(const InstalledPackage &package) const;

    KnownPackagesPtr m_known;
    PackageScope m_scope = PackageScope::Visible;
    LayerIndex m_layer;
    PackageList m_rows;
    std::vector<InstalledPackage>
        m_foreign; ///< Of PackageScope::Unknown: they have no layer, and their place is a URL.
    quint64 m_largest = 0;
    int m_sortColumn = SizeColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

}
