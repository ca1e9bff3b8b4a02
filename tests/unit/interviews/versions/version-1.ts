/**
 * A database of version 1 as the first release leaves it on a disk, made by code of its own. Never edited: whatever
 * becomes of the schema, these must open.
 */
export function makeVersion1(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('afterword', 1);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const database = request.result;
      for (const name of ['interviews', 'interviewers', 'notes', 'followUps']) {
        database.createObjectStore(name, { keyPath: 'id' }).createIndex('interviewId', 'interviewId');
      }
      database.createObjectStore('edits', { keyPath: 'seq', autoIncrement: true });
      database.createObjectStore('moreEdits', { keyPath: 'seq', autoIncrement: true });
      database.createObjectStore('ledger', { keyPath: 'id' });
      database.createObjectStore('aside', { autoIncrement: true });
    };
    request.onsuccess = () => {
      const database = request.result;
      const tx = database.transaction([...database.objectStoreNames], 'readwrite');
      const put = (name: string, record: unknown) => tx.objectStore(name).put(record);
      const lives = { is: false, at: 1772445600000 };
      put('interviews', {
        id: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0001',
        interviewId: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0001',
        createdAt: 1772445600000,
        fields: {
          company: 'Acme',
          role: 'Analyst',
          startsAt: 1772449200000,
          endsAt: 1772452800000,
          timeZone: 'Europe/Berlin',
          decisionAt: 1773000000000,
          calendarUid: 'u1@acme.example',
          organiserEmail: 'rita@agency.example',
        },
        times: { role: 1772445700000 },
        removed: lives,
      });
      put('interviews', {
        id: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0002',
        interviewId: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0002',
        createdAt: 1772445600000,
        fields: null,
        times: {},
        removed: { is: true, at: 1772445900000 },
      });
      put('interviewers', {
        id: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0003',
        interviewId: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0001',
        createdAt: 1772445600000,
        fields: { name: 'Jane Smith', email: 'jane@acme.example' },
        times: {},
        removed: lives,
      });
      put('notes', {
        id: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0004',
        interviewId: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0001',
        createdAt: 1772453000000,
        fields: {
          interviewerId: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0003',
          kind: 'advice',
          text: 'read “Traction”',
          doneAt: 1772460000000,
          besides: null,
        },
        times: { doneAt: 1772460000000 },
        removed: lives,
      });
      put('followUps', {
        id: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0001',
        interviewId: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0001',
        createdAt: 1772445600000,
        fields: {
          interviewerId: '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0003',
          state: 'sent',
          at: 1772470000000,
          way: 'email',
          scheduled: true,
          fingerprint: 'abc',
          answeredAt: null,
          secondDoneAt: null,
        },
        times: { state: 1772465000000, at: 1772465000000 },
        removed: lives,
      });
      // A page died before these were worked in; the earlier one lies in the other log.
      const note = '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0005';
      const interviewId = '5f0c4c5e-8f5f-4d0e-9d43-0a8f0f9f0001';
      const begun = { kind: 'stood-out', text: 'her first wee', besides: null };
      const typed = { text: 'her first week', besides: null };
      put('edits', {
        order: 1772453100001000,
        edits: [{ kind: 'notes', id: note, interviewId, at: 1772453100000, set: typed, from: 'her first wee' }],
      });
      put('moreEdits', {
        order: 1772453100000000,
        edits: [{ kind: 'notes', id: note, interviewId, at: 1772453100000, set: begun, from: '' }],
      });
      put('ledger', { id: 'write:5f0c4c5e', firedAt: 1772463600000, until: null });
      put('ledger', { id: 'last-call:5f0c4c5e', firedAt: null, until: 1772530000000 });
      tx.objectStore('aside').add({ kind: 'notes', record: { id: 1 }, at: 1772445600000 });
      tx.oncomplete = () => {
        database.close();
        resolve();
      };
      tx.onabort = () => reject(tx.error);
    };
  });
}

/** A file exported by the first release. */
export const FILE_OF_VERSION_1 = `{
 "format": "afterword",
 "version": 1,
 "exportedAt": "2026-03-02T12:00:00.000Z",
 "interviews": [
  { "id": "a", "interviewId": "a", "createdAt": 5, "fields": { "company": "Acme", "role": "", "startsAt": 1, "endsAt": 2, "timeZone": "UTC", "decisionAt": null, "calendarUid": null, "organiserEmail": null }, "times": { "company": 7 }, "removed": { "is": false, "at": 5 } },
  { "id": "b", "interviewId": "b", "createdAt": 5, "fields": null, "times": {}, "removed": { "is": true, "at": 9 } }
 ],
 "interviewers": [{ "id": "p", "interviewId": "a", "createdAt": 5, "fields": { "name": "Jane", "email": "" }, "times": {}, "removed": { "is": false, "at": 5 } }],
 "notes": [{ "id": "n", "interviewId": "a", "createdAt": 6, "fields": { "interviewerId": "p", "kind": "company", "text": "scanners", "doneAt": null, "besides": null }, "times": {}, "removed": { "is": false, "at": 6 } }],
 "followUps": [{ "id": "a", "interviewId": "a", "createdAt": 5, "fields": { "interviewerId": "p", "state": "otherwise", "at": 8, "way": "letter", "scheduled": false, "fingerprint": null, "answeredAt": null, "secondDoneAt": null }, "times": { "state": 8, "at": 8, "way": 8 }, "removed": { "is": false, "at": 5 } }],
 "ledger": [{ "id": "r", "firedAt": 3, "until": null }],
 "aside": [{ "kind": "notes", "record": { "id": 1 }, "at": 1 }]
}
`;
