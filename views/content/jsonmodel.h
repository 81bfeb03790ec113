// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jsonoutline.h"

#include <QAbstractItemModel>

namespace stratoscope
{

/** The values of a JSON document as a tree. */
class JsonModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role { TypeRole = Qt::UserRole }; ///< A JsonOutline::Type as int.

    explicit JsonModel(QObject *parent = nullptr);

    void setOutline(std::shared_ptr<const JsonOutline> outline);
    /** \a index with all below it, as text. */
    QString formatted(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    quint32 valueAt(const QModelIndex &index) const;
    QString name(quint32 value) const;
    QString text(quint32 value) const;

    std::shared_ptr<const JsonOutline> m_outline; ///< Null if there is none.
};

}
