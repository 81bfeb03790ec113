// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "imagesource.h"

#include <QDialog>

#include <optional>

namespace stratoscope
{

class ImageChooser;

/** Asks which of a source's images to open. */
class ImageChooserDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImageChooserDialog(const ImageSourcePtr &source, QWidget *parent = nullptr);

    std::optional<std::size_t> chosenImage() const;

private:
    ImageChooser *m_chooser;
};

}
