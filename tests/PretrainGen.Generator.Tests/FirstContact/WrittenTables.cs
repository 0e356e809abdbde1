namespace PretrainGen.Generator.Tests.FirstContact;

/// <summary>Tables that were written for the tests, as people write them for themselves.</summary>
internal static class WrittenTables
{
    public static IReadOnlyList<WrittenTable> All { get; } =
    [
        new("http-status-codes.csv",
            """
            Code,Reason phrase,Class,Cacheable,Reference
            200,OK,Success,Yes,https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1
            201,Created,Success,No,https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2
            301,Moved Permanently,Redirection,Yes,https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2
            404,Not Found,Client error,Yes,https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5
            418,I'm a teapot,Client error,No,https://www.rfc-editor.org/rfc/rfc2324
            500,Internal Server Error,Server error,No,https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1
            """,
            "HttpStatusCode by Reason phrase: Code int, Reason phrase text, Class category, Cacheable bool, Reference text (link)"),
        new("kunden.csv",
            """
            Kundennummer;Name;PLZ;Ort;Umsatz;Kunde seit;Aktiv
            1001;Bäckerei Kühn;01067;Dresden;1.234,50;07.02.2013;ja
            1002;Metzgerei Groß;10115;Berlin;980,00;21.11.2016;nein
            1003;Café Süd;80331;München;12.004,75;30.06.2019;ja
            1004;Buchladen Nord;20095;Hamburg;0,70;01.09.2021;ja
            """,
            "Kunden by Name: Kundennummer int, Name text, PLZ text, Ort text, Umsatz decimal, Kunde seit date, Aktiv bool"),
        new("capitals.csv",
            """
            Country,Capital,Since
            Chad,N'Djamena,1960
            Mali,Bamako,1960
            Peru,Lima,1821
            Fiji,Suva,1882
            Mali,Timbuktu,
            Laos,Vientiane,1563
            """,
            "Capital by Country: Country text, Capital text, Since int?",
            "6 warning PTG2005"),
        new("price-list.csv",
            """
            SKU,Product,Price,Discount,Weight,In stock
            CH-0012,Oak chair,"$1,200.00",5%,12 kg,Y
            TB-0007,Walnut table,$899.50,0%,34.5 kg,Y
            ST-0101,Bar stool,$75.00,12.5%,4 kg,N
            SO-0003,Sofa,"$2,050.00",,61 kg,Y
            """,
            "PriceList by SKU: SKU text, Product text, Price decimal, Discount double?, Weight double, In stock bool"),
        new("shortcuts.md",
            """
            # Keyboard shortcuts

            | Keys | Action | Windows | macOS |
            |------|--------|:-------:|:-----:|
            | `Ctrl+S` | Save the file | ✓ | ✓ |
            | `Ctrl+Shift+P` | Open the command palette | ✓ | ✓ |
            | `F12` | Go to the definition | ✓ | |
            | `Cmd+,` | Open the settings | | ✓ |
            """,
            "Shortcut by Keys: Keys text, Action text, Windows bool, macOS bool"),
        new("readings.csv",
            """
            timestamp,sensor,temperature,humidity
            2024-05-01T12:00:00Z,roof,21.5,40
            2024-05-01T12:00:00Z,cellar,12.0,71
            2024-05-01T13:00:00Z,roof,NaN,39
            2024-05-01T13:00:00Z,cellar,12.1,N/A
            2024-05-01T14:00:00Z,roof,23.0,37
            2024-05-01T14:00:00Z,cellar,12.1,70
            """,
            "Reading by nothing: timestamp instant, sensor category, temperature double?, humidity int?"),
        new("README.md",
            """
            # Weather station

            Measures the weather.

            ## Environment variables

            | Variable | Default | Required | Description |
            |----------|---------|----------|-------------|
            | `PORT` | `8080` | no | The port to listen on |
            | `HOST` | - | yes | The address to bind to |
            | `LOG_LEVEL` | `info` | no | One of `debug`, `info`, `warn` |

            ## Exit codes

            | Code | Meaning |
            |-----:|---------|
            | 0 | Everything went well |
            | 1 | A sensor did not answer |
            | 2 | The configuration is wrong |
            """,
            "EnvironmentVariable by Variable: Variable text, Default text?, Required bool, Description text (doc)",
            "ExitCode by Code: Code int, Meaning text (doc)"),
        new("licenses.tsv",
            "id\tname\tosi approved\turl\n" +
            "MIT\tMIT License\ttrue\thttps://opensource.org/license/mit\n" +
            "Apache-2.0\tApache License 2.0\ttrue\thttps://opensource.org/license/apache-2-0\n" +
            "SSPL-1.0\tServer Side Public License\tfalse\thttps://www.mongodb.com/licensing\n",
            "License by id: id text, name text, osi approved bool, url text (link)"),
        new("models.zh.csv",
            """
            名称,机构,参数量,发布日期,开源,简介
            悟道,智源,"1,750",2021/6/1,否,多模态预训练模型
            文心,百度,"2,600",2021/12/8,否,知识增强的大模型
            盘古,华为,"2,000",2021/4/25,是,中文预训练模型
            """,
            "Model by 名称: 名称 text, 机构 text, 参数量 int, 发布日期 date, 开源 bool, 简介 text (doc)"),
        new("plans.md",
            """
            ## Plans

            | Feature | Free | Pro | Enterprise |
            |---|---|---|---|
            | Projects | ✅ | ✅ | ✅ |
            | Private projects | ❌ | ✅ | ✅ |
            | Single sign-on | ❌ | ❌ | ✅ |
            """,
            "Plan by Feature: Feature text, Free bool, Pro bool, Enterprise bool"),
        new("releases.csv",
            """
            Version,Released,End of support,LTS,Notes
            3.9,2020-10-05,2025-10-31,,
            3.10,2021-10-04,2026-10-31,,Structural pattern matching
            3.11,2022-10-24,2027-10-31,x,
            3.12,2023-10-02,TBD,,
            ,,,,
            """,
            "Release by Version: Version text, Released date, End of support date?, LTS bool, Notes text?"),
        new("results.csv",
            """
            Round,Home,Away,Result,Attendance
            1,Ajax,Feyenoord,3-1,52 000
            1,PSV,Utrecht,2-0,33 100
            2,Feyenoord,PSV,0-0,47 500
            2,Utrecht,Ajax,1-4,21 050
            3,Ajax,PSV,2-2,54 000
            3,Feyenoord,Utrecht,3-0,47 500
            """,
            "Result by nothing: Round int, Home category, Away category, Result text, Attendance int"),
        new("gpus.csv",
            """
            GPU,Vendor,Memory,Bandwidth (GB/s),Launch price,Release
            A100,NVIDIA,80 GB,2039,"$10,000",May 2020
            H100,NVIDIA,80 GB,3350,"$30,000",Mar 2023
            MI250X,AMD,128 GB,3277,,Nov 2021
            MI300X,AMD,192 GB,5300,"$15,000",Dec 2023
            """,
            "Gpu by GPU: GPU text, Vendor text, Memory int, Bandwidth (GB/s) int, Launch price decimal?, Release text"),
        new("people.csv",
            """
            id,name,email,manager,salary
            1,Ann Smith,ann@example.com,Ann Smith,95000
            2,Ben Jones,ben@example.com,Ann Smith,72000
            3,Cid Brown,cid@example.com,Ben Jones,68500
            4,Dee White,dee@example.com,-,50000
            """,
            "Person by name: id int, name text, email text, manager reference?, salary int"),
        new("tasks.csv",
            """
            Title,Status,Priority,Owner,Due
            Write the report,open,high,Ann,18-May-24
            Check the figures,done,low,Ben,02-Jun-24
            Send the invoice,Open,high,Ann,30-Jun-24
            Clean the kitchen,open,low,Cid,01-Jul-24
            Call the bank,done,high,Ben,05-Jul-24
            Book the room,open,low,Ann,11-Jul-24
            """,
            "Task by Title: Title text, Status category, Priority category, Owner text, Due date",
            "4 warning PTG2007"),
    ];
}

/// <summary>A table, and what an expert makes of it.</summary>
/// <param name="FileName">The name of its file.</param>
/// <param name="Text">What the file says.</param>
/// <param name="Expected">Its entities, and the findings.</param>
internal sealed record WrittenTable(string FileName, string Text, params IReadOnlyList<string> Expected);
