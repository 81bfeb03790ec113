// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace stratoscope
{

class ImageListModel;

/** Lets the user pick one of a source's images and platforms. */
class ImageChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ImageChooser(QWidget *parent = nullptr);

    /** Lists the images of \a source and selects the default: the first for this machine's platform. */
    void setSource(const ImageSourcePtr &source);
    /** The number of the selected image in the source. */
    std::optional<std::size_t> currentImage() const;
    void setCurrentImage(std::size_t image);
    /** Marks the image that is open already. */
    void setOpenImage(std::size_t image);

    QSize sizeHint() const override;

Q_SIGNALS:
    /** Another image is selected, or none because of the filter. */
    void currentChanged();
    /** The user chose the selected image with a double click or Enter. */
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setFilter(const QString &text);
    void showCurrent(const QModelIndex &current);
    void showAttestations();
    void fitColumns();

    ImageListModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QLabel *m_summary;
    QLabel *m_attestations;
    bool m_filtering = false; ///< The proxy is removing rows.
};

}
