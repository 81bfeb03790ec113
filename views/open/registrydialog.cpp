// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#include "registrydialog.h"

#include "registrylookup.h"
#include "wantedplatform.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStringListModel>

namespace stratoscope
{

namespace
{

QString repositoryOf(const RegistryName &name)
{
    return name.host + QLatin1Char('/') + name.repository;
}

/** What follows the repository in \a text, without the colon; empty if there is nothing, or a digest. */
QString typedTag(const QString &text)
{
    if (text.contains(QLatin1Char('@')))
        return {};
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    return colon > text.lastIndexOf(QLatin1Char('/')) ? text.mid(colon + 1) : QString();
}

QStringList namesIn(const QStringList &recent)
{
    QStringList names;
    for (const QString &path : recent) {
        const Result<RegistryName> name = parseRegistryName(path);
        if (isRegistryReference(path) && name)
            names.append(name->familiar());
    }
    return names;
}

}

RegistryDialog::RegistryDialog(const QStringList &recent, const RegistryOptions &options, QWidget *parent)
    : QDialog(parent)
    , m_lookup(new RegistryLookup(options, this))
    , m_name(new QLineEdit)
    , m_allTags(new QStringListModel(this))
    , m_someTags(new QSortFilterProxyModel(this))
    , m_tags(new QListView)
    , m_platforms(new QComboBox)
    , m_insecure(new QCheckBox(tr("&Insecure: allow plain HTTP and untrusted certificates")))
    , m_message(new QLabel)
{
    setWindowTitle(tr("Open from Registry"));
    m_insecure->setChecked(options.insecure);
    new QVBoxLayout(this);
    addFields(recent);
    addTags();
    addButtons();
    connectLookup();
    resize(sizeHint().boundedTo(screen()->availableSize() * 0.9));
    m_name->setFocus();
    takeName();
}

RegistryDialog::~RegistryDialog() = default;

void RegistryDialog::addFields(const QStringList &recent)
{
    m_name->setPlaceholderText(tr("debian:12, ghcr.io/org/app:2.4, localhost:5000/shop"));
    m_name->setClearButtonEnabled(true);
    m_name->installEventFilter(this);
    auto *completer = new QCompleter(namesIn(recent), this);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    const Platform usual = wantedPlatform();
    m_platforms->addItem(
        (usual == Platform::host() ? tr("This machine's (%1)", "platform") : tr("As set (%1)", "platform"))
            .arg(usual.toString()));
    m_tags->setAccessibleName(tr("Tags"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Platform:"), m_platforms);
    form->addRow(QString(), m_insecure);
    static_cast<QBoxLayout *>(layout())->addLayout(form);
    connect(m_name, &QLineEdit::textChanged, this, &RegistryDialog::takeName);
    connect(m_insecure, &QCheckBox::toggled, this, [this](bool insecure) {
        m_lookup->setInsecure(insecure);
        m_repository.clear();
        takeName();
    });
}

void RegistryDialog::addTags()
{
    m_someTags->setSourceModel(m_allTags);
    m_someTags->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tags->setModel(m_someTags);
    m_tags->setUniformItemSizes(true);
    m_tags->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tags->installEventFilter(this);
    auto *title = new QLabel(tr("&Tags:"));
    title->setBuddy(m_tags);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *column = static_cast<QBoxLayout *>(layout());
    column->addWidget(title);
    column->addWidget(m_tags, 1);
    column->addWidget(m_message);
    connect(m_tags->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            takeTag(current.data().toString());
    });
    connect(m_tags, &QListView::doubleClicked, this, [this] {
        if (!reference().isEmpty())
            accept();
    });
}

void RegistryDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setDefault(true);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RegistryDialog::connectLookup()
{
    connect(m_lookup, &RegistryLookup::asking, this, [this](const QString &host) { say(tr("Asking %1 …").arg(host)); });
    connect(m_lookup, &RegistryLookup::tagsFound, this,
        [this](const RegistryName &name, const QStringList &tags, bool isCut) {
            m_repository = repositoryOf(name);
            showTags(tags, isCut);
        });
    connect(m_lookup, &RegistryLookup::platformsFound, this,
        [this](const RegistryName &, const QStringList &platforms) { showPlatforms(platforms); });
    connect(m_lookup, &RegistryLookup::failed, this, [this](const RegistryName &, bool forTags, const Error &error) {
        if (forTags)
            m_allTags->setStringList({});
        Error shown = error;
        shown.file.clear();
        say(shown.message(), true);
    });
}

void RegistryDialog::setComparing()
{
    setWindowTitle(tr("Compare with an Image in a Registry"));
    m_open->setText(tr("&Compare"));
    m_open->setIcon({});
}

/** Asks anew for what the name says now. */
void RegistryDialog::takeName()
{
    update();
    const Result<RegistryName> name = parseRegistryName(m_name->text().trimmed());
    m_lookup->forget();
    if (!name) {
        say(m_name->text().isEmpty() ? tr("Type a name: its tags are listed here.") : name.error().cause,
            !m_name->text().isEmpty());
        return;
    }
    const QString tag = typedTag(m_name->text());
    if (repositoryOf(*name) != m_repository) {
        m_repository.clear();
        m_allTags->setStringList({});
        showPlatforms({});
        say({});
    }
    // A tag of the list is no reason to hide the others.
    if (!m_isTaking)
        m_someTags->setFilterFixedString(m_allTags->stringList().contains(tag) ? QString() : tag);
    const bool isKnown = !m_repository.isEmpty() && m_allTags->stringList().contains(name->tag);
    m_lookup->ask(*name, isKnown || !name->digest.isEmpty() || m_repository.isEmpty());
}

/** Puts a tag of the list into the name. */
void RegistryDialog::takeTag(const QString &tag)
{
    Result<RegistryName> name = parseRegistryName(m_name->text().trimmed());
    if (!name || m_name->text().contains(QLatin1Char('@')) || typedTag(m_name->text()) == tag)
        return;
    name->tag = tag;
    m_isTaking = true;
    m_name->setText(name->familiar());
    m_isTaking = false;
}

void RegistryDialog::showTags(const QStringList &tags, bool isCut)
{
    m_allTags->setStringList(tags);
    m_someTags->setFilterFixedString(tags.contains(typedTag(m_name->text())) ? QString() : typedTag(m_name->text()));
    say(isCut ? tr("The first %Ln tag(s).", nullptr, int(tags.size())) : tr("%Ln tag(s).", nullptr, int(tags.size())));
}

/** Keeps the choice if it is still there. */
void RegistryDialog::showPlatforms(const QStringList &platforms)
{
    const QString chosen = m_platforms->currentData().toString();
    while (m_platforms->count() > 1)
        m_platforms->removeItem(1);
    for (const QString &platform : platforms)
        m_platforms->addItem(platform, platform);
    m_platforms->setCurrentIndex(std::max(0, m_platforms->findData(chosen)));
    if (!m_allTags->stringList().isEmpty())
        say(tr("%Ln tag(s).", nullptr, int(m_allTags->stringList().size())));
}

void RegistryDialog::say(const QString &text, bool isProblem)
{
    m_message->setForegroundRole(isProblem ? QPalette::WindowText : QPalette::PlaceholderText);
    m_message->setText(text);
}

void RegistryDialog::update()
{
    m_open->setEnabled(!reference().isEmpty());
}

QString RegistryDialog::reference() const
{
    const Result<RegistryName> name = parseRegistryName(m_name->text().trimmed());
    return name ? name->reference() : QString();
}

std::optional<Platform> RegistryDialog::platform() const
{
    const Result<Platform> chosen = Platform::parse(m_platforms->currentData().toString());
    return chosen ? std::optional(*chosen) : std::nullopt;
}

bool RegistryDialog::isInsecure() const
{
    return m_insecure->isChecked();
}

QSize RegistryDialog::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 26};
}

bool RegistryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && watched == m_tags && !reference().isEmpty()) {
        accept();
        return true;
    }
    // In the name, the arrow keys move through the tags.
    if (watched == m_name && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) && m_someTags->rowCount() > 0) {
        QApplication::sendEvent(m_tags, key);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

}
