// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "textbookdialog.h"

#include "sheetpainter.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace stratoscope
{

namespace
{

constexpr QSize PreferredDialog {860, 720};
constexpr QSize SmallestPreview {240, 200};

}

TextbookDialog::TextbookDialog(const LoadedImagePtr &image, QWidget *parent)
    : QDialog(parent)
    , m_preview(new QLabel(tr("Drawing …")))
    , m_names(new QCheckBox(tr("&Names of files and instructions")))
    , m_theme(new QComboBox)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close))
{
    setWindowTitle(tr("Textbook Picture"));
    layOut();
    connect(m_names, &QCheckBox::toggled, this, &TextbookDialog::showPreview);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &TextbookDialog::showPreview);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_making.start([this, image](const Job &job, const LatestJob::Deliver &deliver) {
        StackPicture picture = stackPicture(*image, job);
        deliver([this, picture = std::move(picture)] {
            m_picture = picture;
            for (QAbstractButton *button : m_buttons->buttons())
                button->setEnabled(true);
            showPreview();
        });
    });
    resize(PreferredDialog);
}

void TextbookDialog::layOut()
{
    m_names->setChecked(true);
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_theme->setAccessibleName(tr("Colours"));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(SmallestPreview);
    m_preview->setAccessibleName(tr("Preview"));
    auto *copyButton = m_buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copyButton, &QPushButton::clicked, this, &TextbookDialog::copy);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setEnabled(m_buttons->buttonRole(button) == QDialogButtonBox::RejectRole);

    auto *options = new QHBoxLayout;
    auto *colors = new QLabel(tr("Co&lours:"));
    colors->setBuddy(m_theme);
    options->addWidget(m_names);
    options->addStretch();
    options->addWidget(colors);
    options->addWidget(m_theme);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_preview, 1);
    layout->addLayout(options);
    layout->addWidget(m_buttons);
}

StackPictureLook TextbookDialog::look() const
{
    return {m_theme->currentIndex() == 1 ? PictureTheme::Dark : PictureTheme::Light, m_names->isChecked()};
}

void TextbookDialog::setLook(const StackPictureLook &look)
{
    m_names->setChecked(look.hasNames);
    m_theme->setCurrentIndex(look.theme == PictureTheme::Dark ? 1 : 0);
}

void TextbookDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    showPreview();
}

void TextbookDialog::showPreview()
{
    if (!m_picture)
        return;
    const Drawing drawing = sheetDrawing(stackPictureSheet(*m_picture, look()));
    const qreal ratio = devicePixelRatioF();
    const QSize size = drawing.size.scaled(m_preview->size(), Qt::KeepAspectRatio).boundedTo(drawing.size);
    if (size.isEmpty())
        return;
    QPixmap shown(size * ratio);
    shown.setDevicePixelRatio(ratio);
    QPainter painter(&shown);
    painter.scale(qreal(size.width()) / drawing.size.width(), qreal(size.height()) / drawing.size.height());
    drawing.paint(painter);
    painter.end();
    m_preview->setPixmap(shown);
}

void TextbookDialog::copy()
{
    if (m_picture)
        QGuiApplication::clipboard()->setImage(drawnImage(sheetDrawing(stackPictureSheet(*m_picture, look()))));
}

}
