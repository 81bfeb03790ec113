// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "configsettings.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** An image's settings with the instructions that set them. */
struct ConfigSheet
{
    std::vector<ConfigSetting> settings;
    QStringList instructions; ///< Of each setting, on one line; empty: nothing tells.
    QString started; ///< What starts in a container.
    QString runLine; ///< To paste.
};

/** All of it for \a image. */
ConfigSheet configSheet(const Image &image);

/** The settings of an image's config, one a row. */
class ConfigModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SettingColumn, ValueColumn, SetByColumn, ColumnCount };

    explicit ConfigModel(QObject *parent = nullptr);

    void setSheet(const ConfigSheet &sheet);
    const ConfigSheet &sheet() const { return m_sheet; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(std::size_t number, int column) const;
    std::size_t number(const QModelIndex &index) const { return m_order[static_cast<std::size_t>(index.row())]; }

    ConfigSheet m_sheet;
    std::vector<std::size_t> m_order; ///< By row: which setting it shows.
};

}
