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
    , m_intro(new QLabel)
{
    setWindowTitle(tr("Choose an Image"));
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_intro->setText(tr("%1 contains several images. Which one do you want to open?")
                         .arg(displayText(QFileInfo(source->location).fileName())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Open);
    m_accept->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_chooser, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_chooser, &ImageChooser::accepted, m_accept, &QPushButton::click);
    connect(m_chooser, &ImageChooser::currentChanged, this, &ImageChooserDialog::update);

    m_chooser->setSource(source);
    m_chooser->setFocus();
    // Qt alone would stop at two thirds of the screen.
    resize(sizeHint().boundedTo(screen()->availableSize() * 0.9));
}

void ImageChooserDialog::setOpenImage(std::size_t image)
{
    m_chooser->setOpenImage(image);
    m_chooser->setCurrentImage(image);
}

void ImageChooserDialog::setComparing(const QString &name, std::optional<std::size_t> open)
{
    setWindowTitle(tr("Compare With"));
    m_intro->setText(tr("Which image do you want to compare with %1?").arg(displayText(name)));
    m_accept->setText(tr("&Compare"));
    m_accept->setIcon({});
    m_excluded = open;
    if (open) {
        m_chooser->setOpenImage(*open);
        if (m_chooser->currentImage() == open)
            m_chooser->setCurrentImage(*open == 0 ? 1 : *open - 1);
    }
    update();
}

void ImageChooserDialog::update()
{
    m_accept->setEnabled(chosenImage().has_value());
}

std::optional<std::size_t> ImageChooserDialog::chosenImage() const
{
    const std::optional<std::size_t> current = m_chooser->currentImage();
    return current == m_excluded ? std::nullopt : current;
}

}
