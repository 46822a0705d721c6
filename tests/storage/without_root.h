// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <unistd.h>

namespace pledgeboard {

/// While it lives, the folder and what is in it can be read but not written, and this process is not root: root may
/// write everywhere.
class WithoutRoot
{
public:
    explicit WithoutRoot(const QString &folder) : m_folder(folder), m_wasRoot(geteuid() == 0)
    {
        QDirIterator it(folder, QDir::Files);
        while (it.hasNext())
            QFile::setPermissions(it.next(), kRead);
        QFile::setPermissions(folder, kRead | kEnter);
        // Folders that hold it have to be entered by somebody who does not own them.
        for (QString outer = folder; outer.size() > QDir::tempPath().size(); outer = QFileInfo(outer).absolutePath()) {
            if (outer != folder)
                QFile::setPermissions(outer, kRead | kEnter | QFile::WriteOwner);
        }
        if (m_wasRoot && setresuid(kNobody, kNobody, 0) != 0)
            qFatal("root could not become nobody");
    }

    ~WithoutRoot()
    {
        becomeRoot();
        QFile::setPermissions(m_folder, kRead | kEnter | QFile::WriteOwner);
    }

    WithoutRoot(const WithoutRoot &) = delete;
    WithoutRoot &operator=(const WithoutRoot &) = delete;

    /// Whether forbidReading() can have an effect.
    bool mayBeRefused() const { return m_wasRoot; }

    bool forbidReading(const QString &path) const
    {
        becomeRoot();
        const bool done = QFile::setPermissions(path, QFile::ReadOwner);
        return setresuid(kNobody, kNobody, 0) == 0 && done;
    }

private:
    static constexpr uid_t kNobody = 65534;
    static constexpr QFile::Permissions kRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    static constexpr QFile::Permissions kEnter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

    void becomeRoot() const
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("nobody could not become root again");
    }

    QString m_folder;
    bool m_wasRoot;
};

} // namespace pledgeboard
