import { deepStrictEqual } from 'node:assert/strict';
import { inEnglish } from '../../../server/src/messages/message';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { loadBuiltIn } from '../catalogue/built-in';

/** Whole papers in the manner of delegates and of other bodies, each right by its authors' own rules. */
const papers: Readonly<Record<string, string>> = {
  'a heritage committee, English, whose numbers run on from the preamble': `Decision 12 COM 4
Lamps on old walls

The Lamp Heritage Committee,

1. Having examined document LHC-26/12,

2. Further recalling its decision on wicks,

3. Encourages the keepers to trim them;

4. Requests the Secretariat to report on the oil.
`,
  'a heritage committee, French': `Le Comité du patrimoine des phares,

1. Ayant examiné le document LHC-26/12,

2. Rappelant sa décision sur les mèches,

3. Encourage les gardiens à les tailler ;

4. Prie le Secrétariat de faire rapport sur l’huile.
`,
  'a conference of parties, Spanish, that names itself behind its preamble': `Resolución XX.4

1. RECORDANDO el valor de los faros;

2. CONSCIENTE de que falta aceite; y

3. RECONOCIENDO la labor de los guardianes;

LA CONFERENCIA DE LAS PARTES CONTRATANTES

4. ALIENTA a las Partes a comprar aceite;

5. SOLICITA a la Secretaría que informe de ello.
`,
  'a conference of parties, Russian': `Совещание Сторон,

1. ссылаясь на решение о фитилях,

2. отмечая нехватку масла,

3. призывает смотрителей беречь масло;

4. просит секретариат представить доклад.
`,
  'Model UN, English, with sponsors and lettered sub-clauses': `Committee: Social, Humanitarian and Cultural Committee
Topic: The keeping of lighthouses
Sponsors: Iceland, Kenya, Uruguay
Signatories: Fiji, Malta, Oman, Peru

The General Assembly,

Guided by the purposes of the Charter of the United Nations,

Deeply concerned by the fog over the outer banks,

Fully aware of the cost of lamp oil,

1. Encourages all Member States to light their lamps by:
a. Training keepers in every harbour,
b. Sharing oil with neighbours, through:
i. Regional stores,
ii. Common purchases;

2. Calls upon the shipping companies to report each lamp that is out;

3. Further invites keepers to meet once a year.
`,
  'Model UN, English, numbered sub-clauses and “hereby”': `FORUM: Environment Commission
QUESTION OF: Drifting nets
MAIN SUBMITTER: Norway

THE ENVIRONMENT COMMISSION,

Alarmed by the number of nets adrift,

Noting with deep concern that seals are caught in them,

1. Requests that harbours collect nets at no charge;
2. Urges fishers to mark their nets with:
a) the name of the vessel,
b) the port of registry;
3. Decides to remain actively seized of the matter.
`,
  'a health assembly, English, with semicolons and capital verbs': `WHA99.4 Clean lamps in hospitals

The Ninety-ninth World Health Assembly,

Having considered the report on lamps in hospitals;

Recalling resolution WHA60.9 on the light of wards;

Concerned that smoke harms patients,

1. URGES Member States:
(1) to replace lamps that smoke;
(2) to train those who trim them;

2. REQUESTS the Director-General to report on progress to the Hundred and first World Health Assembly.
`,
  'a parliament, English, with recitals in letters': `European Parliament resolution of 5 May 2026 on lighthouses

The European Parliament,

– having regard to Article 174 of the Treaty on the Functioning of the European Union,

– having regard to Rule 136(2) of its Rules of Procedure,

A. whereas two lamps in three are out;

B. whereas keepers are paid too little;

1. Calls on the Commission to propose a fund for lamps;

2. Stresses that keepers must be heard;

3. Instructs its President to forward this resolution to the Council and the Commission.
`,
  'a general conference, French': `La Conférence générale,

Ayant examiné le document 43 C/17,

Consciente du rôle des phares dans la mémoire des ports,

1. Invite les États membres à dresser la liste de leurs phares ;

2. Prie la Directrice générale de lui en faire rapport à sa 44e session.
`,
  'Model UN, French': `Comité : Commission du désarmement
Question : Les mines dérivantes
Auteur : Belgique

La Commission du désarmement,

Alarmée par le nombre de mines dérivantes,

Soulignant l’importance du dragage,

1. Encourage les États à draguer leurs eaux ;
2. Propose la création d’un fonds pour les dragueurs ;
3. Décide de rester saisie de la question.
`,
  'an assembly of American States, Spanish, in capitals': `AG/RES. 3001 (LVI-O/26)

FAROS DE LA COSTA

LA ASAMBLEA GENERAL,

RECORDANDO la resolución AG/RES. 2900 (LI-O/21);

CONSIDERANDO que los faros guían a los pescadores,

RESUELVE:

1. Instar a los Estados Miembros a que reparen sus faros.

2. Solicitar a la Secretaría General que informe al Consejo Permanente.
`,
  'Model UN, Spanish': `Comité: Consejo de Pesca
Tema: Redes a la deriva
Patrocinadores: Chile, Ghana, Samoa

El Consejo de Pesca,

Alarmado por las redes a la deriva,

Teniendo presente el costo de retirarlas,

1. Exhorta a los puertos a que recojan las redes;
2. Recomienda que se marquen las redes nuevas;
3. Invita a los pescadores a informar de sus pérdidas.
`,
  'an assembly of parliaments, Russian': `Межпарламентская Ассамблея,

рассмотрев доклад о маяках побережья,

отмечая значение маяков для рыбаков,

1. призывает парламенты принять законы о маяках;

2. рекомендует создать совместный фонд;

3. просит Секретариат представить доклад.
`,
  'Model UN, Chinese': `委员会：渔业委员会
议题：漂流渔网
起草国：智利、加纳、萨摩亚

渔业委员会，

注意到漂流渔网数量增加，

深切关注海豹的处境，

1. 鼓励各港口免费回收渔网；

2. 呼吁渔民标记渔网；

3. 决定继续处理此案。
`,
  'Model UN, Arabic': `اللجنة: لجنة مصائد الأسماك
الموضوع: الشباك المنجرفة

إن لجنة مصائد الأسماك،

إذ تلاحظ تزايد عدد الشباك المنجرفة،

وإذ تدرك تكلفة جمعها،

1 - تشجع الموانئ على جمع الشباك مجانا؛

2 - تدعو الصيادين إلى وسم شباكهم؛

3 - تقرر أن تبقي المسألة قيد نظرها.
`,
};

describe('papers of delegates and of other bodies', () => {
  for (const [name, text] of Object.entries(papers)) {
    it(`nothing is told of what is right: ${name}`, async () => {
      const tree = parse(text);
      deepStrictEqual(
        check(tree, await loadBuiltIn()).map(({ rule, severity, message, place }) => [
          rule,
          severity,
          inEnglish(message),
          tree.blocks[place.block]!.logical.text.slice(0, 40),
        ]),
        [],
      );
    });
  }
});
