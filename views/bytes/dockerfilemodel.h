// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recordeddockerfile.h"

#include <QAbstractTableModel>
#include <QFont>

namespace stratoscope
{

/** The instructions that created an image, and the cost of each. */
class DockerfileModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, WrittenColumn, CausedColumn, WastedColumn, VisibleColumn, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole + 100, ///< double: of the largest line.
        ColorRole, ///< QColor of the layer; invalid if the instruction created none.
        NumberRole, ///< QString: the layer's number, or those of several; empty if the instruction created none.
        LineRole, ///< QString: its lines in the Dockerfile; empty if nobody knows them.
        NoteRole, ///< QString: what the build made of it; may be empty.
        QuietRole, ///< bool: nothing that the image is made of.
    };

    /** Instructions are in \a fixed, a monospaced font. */
    explicit DockerfileModel(const QFont &fixed, QObject *parent = nullptr);

    /** Null: shows nothing. */
    void setImage(const LoadedImagePtr &image);
    /** Shows the Dockerfile that \a image was built from instead of what its history tells. */
    void setRecorded(const LoadedImagePtr &image, const RecordedDockerfile &recorded);
    /** True if that is what is shown. */
    bool isRecorded() const { return m_isRecorded; }
    /** Counts what \a account has as wasted; without it, that is what layers hide. */
    void setAccount(const ByteAccount &account);
    const LoadedImagePtr &image() const { return m_image; }
    const std::vector<DockerfileLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void setLines(const LoadedImagePtr &image, std::vector<DockerfileLine> lines, bool isRecorded);
    /** "4", or "0–4" where an instruction brought several layers. */
    QString layersText(const DockerfileLine &line) const;
    /** The bytes that a column shows. */
    static quint64 number(const DockerfileLine &line, int column);
    QString text(const DockerfileLine &line, int column) const;
    QString toolTip(const DockerfileLine &line) const;
    QString accessibleText(const DockerfileLine &line) const;
    /** True for a line that accounts for a large share of all bytes. */
    bool isHeavy(const DockerfileLine &line) const;

    QFont m_fixed;
    LoadedImagePtr m_image;
    std::vector<DockerfileLine> m_lines;
    quint64 m_largest = 0;
    quint64 m_sum = 0;
    bool m_isRecorded = false;
};

}
