// SPDX-FileCopyrightText: The Stratoscope authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "registryoptions.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStringListModel;

namespace stratoscope
{

class RegistryLookup;

/** Asks for the name of an image in a registry, and shows what tags and platforms there are while it is typed. */
class RegistryDialog : public QDialog
{
    Q_OBJECT

public:
    /** \a recent are paths and references that were opened before; those to registries complete what is typed. */
    RegistryDialog(const QStringList &recent, const RegistryOptions &options, QWidget *parent = nullptr);
    ~RegistryDialog() override;

    /** What is chosen is not opened but compared with. */
    void setComparing();
    /** For openImage(); empty if the name is not valid. */
    QString reference() const;
    /** Empty: this machine's. */
    std::optional<Platform> platform() const;
    bool isInsecure() const;

    QLineEdit *name() const { return m_name; }
    QListView *tags() const { return m_tags; }
    QComboBox *platforms() const { return m_platforms; }
    QLabel *message() const { return m_message; }
    RegistryLookup *lookup() const { return m_lookup; }

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFields(const QStringList &recent);
    void addTags();
    void addButtons();
    void connectLookup();
    void takeName();
    void takeTag(const QString &tag);
    void showTags(const QStringList &tags, bool isCut);
    void showPlatforms(const QStringList &platforms);
    void say(const QString &text, bool isProblem = false);
    void update();

    RegistryLookup *m_lookup;
    QLineEdit *m_name;
    QStringListModel *m_allTags;
    QSortFilterProxyModel *m_someTags;
    QListView *m_tags;
    QComboBox *m_platforms;
    QCheckBox *m_insecure;
    QLabel *m_message;
    QPushButton *m_open = nullptr;
    QString m_repository; ///< Of the tags that are listed: host and repository.
    bool m_isTaking = false; ///< A tag of the list is being put into the name.
};

}
