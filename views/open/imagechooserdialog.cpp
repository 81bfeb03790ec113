// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "imagechooserdialog.h"

#include "bytes.h"
#include "imagechooser.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace stratoscope
{

ImageChooserDialog::ImageChooserDialog(const ImageSourcePtr &source, QWidget *parent)
    : QDialog(parent)
    , m_chooser(new ImageChooser)
{
    setWindowTitle(tr("Choose an Image"));
    auto *intro = new QLabel(tr("%1 contains several images. Which one do you want to open?")
                                 .arg(displayText(QFileInfo(source->location).fileName())));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    QPushButton *open = buttons->button(QDialogButtonBox::Open);
    open->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_chooser, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_chooser, &ImageChooser::accepted, this, &QDialog::accept);
    connect(
        m_chooser, &ImageChooser::currentChanged, this, [this, open] { open->setEnabled(chosenImage().has_value()); });

    m_chooser->setSource(source);
    m_chooser->setFocus();
    // Qt alone would stop at two thirds of the screen.
    resize(sizeHint().boundedTo(screen()->availableSize() * 0.9));
}

std::optional<std::size_t> ImageChooserDialog::chosenImage() const
{
    return m_chooser->currentImage();
}

}
