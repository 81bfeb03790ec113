// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "artifactpage.h"

#include "bytes.h"
#include "format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace stratoscope
{

namespace
{

/** More blobs are counted, not listed. */
constexpr std::size_t ShownBlobs = 12;
/** Longer documents are cut: a bill of materials has tens of thousands of lines. */
constexpr qsizetype ShownCharacters = 4'000'000;
constexpr qreal TitleScale = 1.4;

QString titleOf(const ArtifactDocument &document)
{
    QString title;
    switch (document.part) {
    case ArtifactDocument::Part::Manifest:
        return ArtifactPage::tr("Manifest");
    case ArtifactDocument::Part::Config:
        title = ArtifactPage::tr("Config");
        break;
    case ArtifactDocument::Part::Blob:
        title = ArtifactPage::tr("Content");
        break;
    case ArtifactDocument::Part::Statement:
        title = ArtifactPage::tr("Statement in the envelope");
        break;
    }
    const QString detail = document.mediaType.isEmpty() ? document.digest.shortHex() : document.mediaType;
    return ArtifactPage::tr("%1: %2", "a part, and its media type").arg(title, displayText(detail));
}

/** \a json indented, one line for each value, without characters that disguise it. */
QString readable(const QByteArray &json)
{
    QString text = QString::fromUtf8(QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented));
    const bool isCut = text.size() > ShownCharacters;
    text.truncate(ShownCharacters);
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = displayText(line);
    if (isCut)
        lines.append(ArtifactPage::tr("(cut here)"));
    return lines.join(QLatin1Char('\n'));
}

QString blobText(const ArtifactBlob &blob)
{
    const QString title = blob.descriptor.annotations.value(QStringLiteral("org.opencontainers.image.title"));
    const QString name = title.isEmpty() ? blob.descriptor.digest.shortHex() : title;
    const QString size = blob.descriptor.size ? formatSize(*blob.descriptor.size) : ArtifactPage::tr("unknown size");
    const QString text
        = QStringLiteral("%1 · %2 · %3").arg(displayText(name), displayText(blob.descriptor.mediaType), size);
    return blob.member.isEmpty() ? ArtifactPage::tr("%1 · not in the file").arg(text) : text;
}

}

ArtifactPage::ArtifactPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_facts(new QFormLayout)
    , m_documents(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * TitleScale);
    large.setBold(true);
    m_title->setFont(large);
    m_documents->setAccessibleName(tr("Document"));
    m_documents->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Content of the document"));
    setFocusProxy(m_text);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(m_facts);
    column->addWidget(m_documents);
    column->addWidget(m_text, 1);
    addButtons();
    connect(m_documents, &QComboBox::currentIndexChanged, this, &ArtifactPage::showDocument);
}

void ArtifactPage::addButtons()
{
    m_choose = new QPushButton(tr("&Choose Another Image…"));
    auto *open = new QPushButton(tr("&Open Another…"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_choose);
    row->addWidget(open);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &ArtifactPage::chooseRequested);
    connect(open, &QPushButton::clicked, this, &ArtifactPage::openRequested);
}

void ArtifactPage::setImage(const LoadedImagePtr &loaded)
{
    if (loaded == m_loaded)
        return;
    m_loaded = loaded;
    const Image &image = loaded->image();
    m_title->setText(tr("%1: %2", "a name, and what it is")
                         .arg(displayText(image.displayName()), displayText(kindText(*image.artifact))));
    m_hint->setText(tr("This is not a file system, so there are no layers and files to look at. What is known of it:"));
    m_choose->setVisible(loaded->source->images.size() > 1);
    showFacts();
    listDocuments();
}

void ArtifactPage::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *text = new QLabel(displayText(value));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->addRow(label, text);
}

void ArtifactPage::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const Image &image = m_loaded->image();
    const Artifact &artifact = *image.artifact;
    addFact(tr("Names"), image.names.join(QStringLiteral(", ")));
    addFact(tr("Media type"), artifact.mediaType);
    addFact(tr("Manifest digest"), image.manifestDigest.toString());
    addFact(tr("About"), artifact.subject ? artifact.subject->digest.toString() : QString());
    QString label = tr("Content");
    for (std::size_t i = 0; i < std::min(artifact.blobs.size(), ShownBlobs); ++i)
        addFact(std::exchange(label, QString()), blobText(artifact.blobs[i]));
    if (artifact.blobs.size() > ShownBlobs)
        addFact(QString(), tr("… and %Ln more", nullptr, int(artifact.blobs.size() - ShownBlobs)));
    label = tr("Warnings");
    for (const QString &warning : m_loaded->foldedWarnings)
        addFact(std::exchange(label, QString()), warning);
}

void ArtifactPage::listDocuments()
{
    m_documents->clear();
    for (const ArtifactDocument &document : m_loaded->documents)
        m_documents->addItem(titleOf(document));
    const bool isAny = !m_loaded->documents.empty();
    m_documents->setVisible(isAny);
    m_text->setVisible(isAny);
    // The last one says most: manifest and config only lead to it.
    m_documents->setCurrentIndex(m_documents->count() - 1);
    showDocument(m_documents->currentIndex());
}

void ArtifactPage::showDocument(int number)
{
    const bool isThere = m_loaded && number >= 0 && std::size_t(number) < m_loaded->documents.size();
    m_text->setPlainText(isThere ? readable(m_loaded->documents[std::size_t(number)].json) : QString());
}

}
