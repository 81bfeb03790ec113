// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace stratoscope
{

class ImageChooser;

/** Asks which of a source's images to open, or to compare with. */
class ImageChooserDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImageChooserDialog(const ImageSourcePtr &source, QWidget *parent = nullptr);

    /** Marks the image that is open already, and proposes it. */
    void setOpenImage(std::size_t image);
    /** Asks for an image to compare with the one called \a name. If that is in the list too, \a open is its number:
     *  nobody compares an image with itself. */
    void setComparing(const QString &name, std::optional<std::size_t> open);
    std::optional<std::size_t> chosenImage() const;

private:
    void update();

    ImageChooser *m_chooser;
    QLabel *m_intro;
    QPushButton *m_accept;
    std::optional<std::size_t> m_excluded; ///< Cannot be chosen.
};

}
