// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagecomparison.h"

#include <QAbstractTableModel>

namespace stratoscope
{

/** A part of a comparison as a table. */
class ComparisonTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const ImageComparisonPtr &comparison);
    const ImageComparisonPtr &comparison() const { return m_comparison; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    virtual std::size_t count() const = 0;
    virtual QStringList titles() const = 0;
    virtual bool isNumber(int column) const = 0;
    virtual QString text(std::size_t row, int column) const = 0;
    /** The number that a cell shows; invalid if it shows none. */
    virtual QVariant number(std::size_t, int) const { return {}; }
    /** The path of a row, as text; invalid if it has none. */
    virtual QVariant path(std::size_t) const { return {}; }
    virtual QVariant decoration(std::size_t, int) const { return {}; }
    /** Dimmed rows: nothing differs. */
    virtual bool isQuiet(std::size_t) const { return false; }
    /** The row with the answer. */
    virtual bool isFirst(std::size_t) const { return false; }

private:
    ImageComparisonPtr m_comparison;
};

/** Why one image is larger: ImageComparison::reasons. */
class ReasonTable : public ComparisonTable
{
    Q_OBJECT

public:
    enum Column { WhereColumn, BytesColumn, GainedColumn, LostColumn, FilesColumn, LayerColumn };

    using ComparisonTable::ComparisonTable;

    /** The path of a row, as a number in ImageComparison::tree. */
    quint32 node(const QModelIndex &index) const;

protected:
    std::size_t count() const override { return comparison()->reasons.size(); }
    QStringList titles() const override;
    bool isNumber(int column) const override { return column >= BytesColumn && column <= FilesColumn; }
    QString text(std::size_t row, int column) const override;
    QVariant number(std::size_t row, int column) const override;
    QVariant path(std::size_t row) const override;
    QVariant decoration(std::size_t row, int column) const override;
    bool isFirst(std::size_t row) const override { return row == 0; }
};

/** The layers of both images side by side, topmost first. */
class LayerTable : public ComparisonTable
{
    Q_OBJECT

public:
    enum Column { BeforeColumn, KindColumn, AfterColumn, GainedColumn, LostColumn };

    using ComparisonTable::ComparisonTable;

protected:
    std::size_t count() const override { return comparison()->layers.size(); }
    QStringList titles() const override;
    bool isNumber(int column) const override { return column == GainedColumn || column == LostColumn; }
    QString text(std::size_t row, int column) const override;
    QVariant number(std::size_t row, int column) const override;
    QVariant decoration(std::size_t row, int column) const override;
    bool isQuiet(std::size_t row) const override;

private:
    const LayerPair &pair(std::size_t row) const;
};

/** The differences in how a container runs. */
class ConfigTable : public ComparisonTable
{
    Q_OBJECT

public:
    enum Column { SettingColumn, BeforeColumn, AfterColumn };

    using ComparisonTable::ComparisonTable;

protected:
    std::size_t count() const override { return comparison()->config.size(); }
    QStringList titles() const override;
    bool isNumber(int) const override { return false; }
    QString text(std::size_t row, int column) const override;
};

}
