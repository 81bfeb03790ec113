// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "saveform.h"

#include "blobcompressor.h"
#include "imagereference.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace stratoscope
{

namespace
{

constexpr int FieldWidth = 420;
constexpr int AsItIs = -1; ///< In place of a compression.

/** A file name that identifies the image: "shop-api-2.4.tar". */
QString fileNameFor(const LoadedImage &image, bool changed)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString name = image.image().displayName().section(QLatin1Char('/'), -1);
    name.replace(others, QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    if (name.isEmpty())
        name = QStringLiteral("image");
    return name.left(100) + (changed ? QStringLiteral("-squashed.tar") : QStringLiteral(".tar"));
}

bool hasWritableLayer(const LoadedImage &image)
{
    return image.layers.size() > image.image().layers.size();
}

}

SaveForm::SaveForm(const LoadedImage &image, bool changed, const QString &folder, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addForms(form, image);
    addTexts(form, image, changed);
    addDestination(form);
    m_destination->setText(QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(fileNameFor(image, changed)));
}

void SaveForm::addForms(QFormLayout *form, const LoadedImage &image)
{
    m_format = new QComboBox;
    m_format->addItem(tr("OCI archive"), int(SaveFormat::OciArchive));
    m_format->addItem(tr("Docker archive"), int(SaveFormat::DockerArchive));
    m_format->setCurrentIndex(image.source->format == SourceFormat::DockerArchive ? 1 : 0);
    form->addRow(tr("&Format:"), m_format);
    m_readers = new QLabel;
    m_readers->setForegroundRole(QPalette::PlaceholderText);
    m_compression = new QComboBox;
    m_compression->addItem(tr("as it is", "compression of layers"), AsItIs);
    for (const Compression compression : writtenCompressions()) {
        const bool isNone = compression == Compression::None;
        m_compression->addItem(isNone ? tr("none", "no compression") : compressionName(compression), int(compression));
    }
    form->addRow(tr("Layer com&pression:"), m_compression);
    form->addRow(QString(), m_readers);
    chooseCompression();
    updateReaders();
    connect(m_format, &QComboBox::currentIndexChanged, this, &SaveForm::chooseCompression);
    connect(m_compression, &QComboBox::currentIndexChanged, this, [this] {
        updateReaders();
        Q_EMIT changed();
    });
}

void SaveForm::chooseCompression()
{
    m_compression->setCurrentIndex(m_compression->findData(AsItIs));
    Q_EMIT changed();
}

void SaveForm::updateReaders()
{
    m_readers->setText(options().compression == Compression::Zstd
            ? tr("Read by docker load since Docker 23, podman load, skopeo and this program")
            : tr("Read by docker load, podman load, skopeo and this program"));
}

void SaveForm::addTexts(QFormLayout *form, const LoadedImage &image, bool changed)
{
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("none; for example shop/api:2.4"));
    const QStringList names = image.image().names;
    if (!changed && !hasWritableLayer(image) && !names.isEmpty())
        m_keptName = names.first();
    m_name->setText(m_keptName);
    form->addRow(tr("Image &name:"), m_name);
    connect(m_name, &QLineEdit::textChanged, this, &SaveForm::changed);
    if (!hasWritableLayer(image))
        return;
    m_createdBy = new QLineEdit(QStringLiteral("stratoscope commit"));
    m_createdBy->setToolTip(tr("The history entry for the writable layer, which becomes read-only"));
    form->addRow(tr("&History entry:"), m_createdBy);
}

void SaveForm::addDestination(QFormLayout *form)
{
    m_destination = new QLineEdit;
    m_destination->setMinimumWidth(FieldWidth);
    auto *choose = new QPushButton(tr("&Browse…"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_destination, 1);
    row->addWidget(choose);
    auto *label = new QLabel(tr("Save &to:"));
    label->setBuddy(m_destination);
    form->addRow(label, row);
    connect(choose, &QPushButton::clicked, this, &SaveForm::browse);
    connect(m_destination, &QLineEdit::textChanged, this, &SaveForm::changed);
}

void SaveForm::browse()
{
    const QString archives = tr("Image archives (%1)").arg(QStringLiteral("*.tar"));
    // Asks about replacing a file only once it is clear that it will be.
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save Image As"), destination(), archives, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_destination->setText(path);
}

SaveOptions SaveForm::options() const
{
    SaveOptions options;
    options.format = SaveFormat(m_format->currentData().toInt());
    if (const int chosen = m_compression->currentData().toInt(); chosen != AsItIs)
        options.compression = Compression(chosen);
    const QString name = m_name ? m_name->text().trimmed() : QString();
    options.keepsNames = !name.isEmpty() && name == m_keptName;
    if (!name.isEmpty() && !options.keepsNames)
        options.names = {name};
    if (m_createdBy)
        options.createdBy = m_createdBy->text();
    return options;
}

QString SaveForm::destination() const
{
    return m_destination->text();
}

void SaveForm::setDestination(const QString &path)
{
    m_destination->setText(path);
}

QString SaveForm::problem() const
{
    for (const QString &name : options().names) {
        if (const Result<QString> reference = imageReference(name); !reference)
            return reference.error().message();
    }
    if (destination().isEmpty())
        return tr("Choose where to save the image.");
    const QFileInfo info(destination());
    if (info.isDir())
        return tr("This is a directory. Choose a file.");
    if (!info.absoluteDir().exists())
        return tr("No such directory: %1").arg(info.absolutePath());
    return {};
}

}
