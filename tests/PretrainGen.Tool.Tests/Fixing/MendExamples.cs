namespace PretrainGen.Tool.Tests.Fixing;

/// <summary>For each rule that has mends, files with faults of its kinds.</summary>
internal static class MendExamples
{
    private const string Models = """
        { "fields": [
          { "name": "Model", "type": "string" },
          { "name": "Class", "type": "string", "categories": ["Generative", "Contrastive", "On"] },
          { "name": "Year", "type": "year" },
          { "name": "BuiltOn", "type": "list", "delimiter": ";" }
        ], "primaryKey": ["Model"], "foreignKeys": [ { "fields": ["BuiltOn"], "reference": { "fields": ["Model"] } } ] }
        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MendExample> All { get; } = [.. Rows(), .. Texts(), .. Names(), .. Schemas()];

    private static IEnumerable<MendExample> Rows() =>
    [
        Clear("PTG1002", "Name,Home,Legs\nAnt,Earth,6\nBear,Kodiak,\nCrow,Trees\n", "Name,Home,Legs\nAnt,Earth,6\nBear,Kodiak,\nCrow,Trees,\n"),
        Clear("PTG1002", "Name,Home,Legs\nAnt,Earth,6\nBear,Kodiak,\nCrow,Trees  ", "Name,Home,Legs\nAnt,Earth,6\nBear,Kodiak,\nCrow,Trees  ,"),
        Clear("PTG1002", "Name,Home,Legs\nAnt,Earth,6\n,\nBear,Trees,4\n", "Name,Home,Legs\nAnt,Earth,6\n,,\nBear,Trees,4\n"),
        Clear("PTG1002", "Name,Legs\nAnt,6,,\nBear,4\n", "Name,Legs\nAnt,6\nBear,4\n"),
        Clear("PTG1002", "Name\tLegs\nAnt\t6\t\nBear\t4\n", "Name\tLegs\nAnt\t6\nBear\t4\n") with { FileName = "things.tsv" },
        Doubtful("PTG1002", "Name,Home,Legs\nAnt,Earth,6\nBear,Kodiak,4\nCrow,Trees\n", "Name,Home,Legs\nAnt,Earth,6\nBear,Kodiak,4\nCrow,Trees,\n"),
        Doubtful("PTG1002", "Name,Legs,Note\nAnt,6,\nBear,4,\nCrow,Trees\n", "Name,Legs,Note\nAnt,6,\nBear,4,\nCrow,Trees,\n"),
        Doubtful("PTG1002", "Name,Home,Legs\nAnt,Earth,6\nDog,House,4\nBear,Kodiak, Alaska,\n", "Name,Home,Legs\nAnt,Earth,6\nDog,House,4\nBear,Kodiak, Alaska\n"),
        Clear("PTG2005", "Model,Class,Year,BuiltOn\nBERT,,2018,\nGPT,,2018,\nBERT,,2018,\n", "Model,Class,Year,BuiltOn\nBERT,,2018,\nGPT,,2018,\n") with { Schema = Models },
        Clear("PTG2010", "Name,Legs\nAnt,6\nBear,4\nBear,4\nDog,4\n", "Name,Legs\nAnt,6\nBear,4\nDog,4\n"),
        Clear("PTG2010", "Name,Legs\r\nAnt,6\r\nBear,4\r\nBear,4", "Name,Legs\r\nAnt,6\r\nBear,4"),
        Clear("PTG2010", "Name,Note\nAnt,\"a\nb\"\nAnt,\"a\nb\"\nDog,c\n", "Name,Note\nAnt,\"a\nb\"\nDog,c\n"),
        Clear("PTG2010", "| Name | Legs |\n|---|---|\n| Ant | 6 |\n| Bear | 4 |\n| Bear | 4 |\n\nEnd.\n", "| Name | Legs |\n|---|---|\n| Ant | 6 |\n| Bear | 4 |\n\nEnd.\n") with { FileName = "things.md" },
        Doubtful("PTG2010", "| Name | Legs |\n|---|---|\n| Ant | 6 |\n| [Bear](a) | 4 |\n| [Bear](b) | 4 |\n", "| Name | Legs |\n|---|---|\n| Ant | 6 |\n| [Bear](a) | 4 |\n") with { FileName = "things.md" },
        Doubtful("PTG2005", "| Model | Class | Year | BuiltOn |\n|---|---|---|---|\n| [T5](a) | | | |\n| [T5](b) | | | |\n", "| Model | Class | Year | BuiltOn |\n|---|---|---|---|\n| [T5](a) | | | |\n") with { Schema = Models, FileName = "things.md" },
    ];

    private static IEnumerable<MendExample> Texts() =>
    [
        Clear("PTG1005", "Name,Home\nAnt,Earth\u200B\nBear,New\u00A0York\nCrow,\"\u00A0Trees\"\nDog,\u00A0\n", "Name,Home\nAnt,Earth\nBear,New York\nCrow,\"Trees\"\nDog,\n"),
        Clear("PTG1005", "| Name | Home |\n|---|---|\n| Ant | *Ear\u200Bth* \\_ x |\n| Bear | Sea |\n", "| Name | Home |\n|---|---|\n| Ant | *Earth* \\_ x |\n| Bear | Sea |\n") with { FileName = "things.md" },
        Doubtful("PTG1005", "Name,Home\nAnt,Earth\nBear,\u202EaksalA\n", "Name,Home\nAnt,Earth\nBear,aksalA\n"),
        Doubtful("PTG1005", "Name,Home\nBERT,Earth\nBE\u200BRT,Sea\n", "Name,Home\nBERT,Earth\nBERT,Sea\n"),
        Clear("PTG1008", Tubs("\"60 \""), Tubs("\"60\"")),
        Doubtful("PTG1008", Tubs("1") + "\"T60 \",60\n", Tubs("1") + "\"T60\",60\n"),
        Clear("PTG2009", "Name,Home\nAnt,cafÃ©\nBear,Sea\n", "Name,Home\nAnt,café\nBear,Sea\n"),
        Clear("PTG2009", "Name,Home\nAnt,\"cafÃƒÂ©, \"\"x\"\"\"\nBear,Sea\n", "Name,Home\nAnt,\"café, \"\"x\"\"\"\nBear,Sea\n"),
        Clear("PTG2009", "Name,Home\nAnt,Smith &amp;amp; Sons\nBear,Sea\n", "Name,Home\nAnt,Smith & Sons\nBear,Sea\n"),
        Clear("PTG2009", "Name,Home\nAnt,\u0421hrome\nBear,\u041C\u043E\u0063\u043A\u0432\u0430\n", "Name,Home\nAnt,Chrome\nBear,\u041C\u043E\u0441\u043A\u0432\u0430\n"),
        Clear("PTG2009", "| Name | Home |\n|---|---|\n| Ant | [lÃ¤nd](http://x.y/a) |\n| Bear | Sea |\n", "| Name | Home |\n|---|---|\n| Ant | [länd](http://x.y/a) |\n| Bear | Sea |\n") with { FileName = "things.md" },
        Clear("PTG2009", "Model,Class,Year,BuiltOn\nBERT,,2018,\nGPT,,2018,\u0412ERT\n", "Model,Class,Year,BuiltOn\nBERT,,2018,\nGPT,,2018,BERT\n") with { Schema = Models },
        Doubtful("PTG2009", "Name,Home\nAnt,a &lt;b&gt; c\nBear,Sea\n", "Name,Home\nAnt,a <b> c\nBear,Sea\n"),
        Doubtful("PTG2011", Tubs("6O"), Tubs("60")),
    ];

    private static IEnumerable<MendExample> Names() =>
    [
        Doubtful("PTG1003", "Modell,Class,Year,BuiltOn\nBERT,,2018,\n", "Model,Class,Year,BuiltOn\nBERT,,2018,\n") with { Schema = Models },
        Clear("PTG1003", "Model,Class,Yeer,BuiltOn\nBERT,,2018,\n", "Model,Class,Year,BuiltOn\nBERT,,2018,\n") with { Schema = Models },
        Doubtful("PTG2001", "Model,Class,Year,BuiltOn\nBERT,,2o18,\n", "Model,Class,Year,BuiltOn\nBERT,,2018,\n") with { Schema = Models },
        Clear("PTG2003", "Model,Class,Year,BuiltOn\nBERT,\"Genrative\",2018,\nGPT,contrastive,2018,\n", "Model,Class,Year,BuiltOn\nBERT,\"Generative\",2018,\nGPT,Contrastive,2018,\n") with { Schema = Models },
        Doubtful("PTG2003", "Model,Class,Year,BuiltOn\nBERT,Gen,2018,\n", "Model,Class,Year,BuiltOn\nBERT,Generative,2018,\n") with { Schema = Models },
        Doubtful("PTG2003", "Model,Class,Year,BuiltOn\nBERT,on,2018,\n", "Model,Class,Year,BuiltOn\nBERT,On,2018,\n") with { Schema = Models },
        Clear("PTG2007", Licenses("apache 2.0"), Licenses("Apache 2.0")),
        Doubtful("PTG2007", "Model,License\nA1,Apache 2.0\nB2,apache 2.0\nC3,MIT\nD4,MIT\n", "Model,License\nA1,Apache 2.0\nB2,Apache 2.0\nC3,MIT\nD4,MIT\n"),
        Clear("PTG2008", "Model,Class,Year,BuiltOn\nBERT,,2018,\nGPT-2,,2018,\nT5,,2018,GPT-2;BRET\n", "Model,Class,Year,BuiltOn\nBERT,,2018,\nGPT-2,,2018,\nT5,,2018,GPT-2;BERT\n") with { Schema = Models },
        Clear("PTG2008", "| Model | Class | Year | BuiltOn |\n|---|---|---|---|\n| wav2vec\\_2.0 | | | |\n| T5 | | | wav2vec\\_2.0; Wav2vec 2.0 |\n", "| Model | Class | Year | BuiltOn |\n|---|---|---|---|\n| wav2vec\\_2.0 | | | |\n| T5 | | | wav2vec\\_2.0; wav2vec\\_2.0 |\n") with { Schema = Models, FileName = "things.md" },
        Doubtful("PTG2008", "Model,Class,Year,BuiltOn\nViT-B,,2018,\nT5,,2018,ViT-L\n", "Model,Class,Year,BuiltOn\nViT-B,,2018,\nT5,,2018,ViT-B\n") with { Schema = Models },
        Doubtful("PTG2008", "Model,Class,Year,BuiltOn\nGPT-2,,2018,\nT5,,2018,GPT-3\n", "Model,Class,Year,BuiltOn\nGPT-2,,2018,\nT5,,2018,GPT-2\n") with { Schema = Models },
    ];

    private static IEnumerable<MendExample> Schemas() =>
    [
        Schema("PTG4002", true, "{ \"fields\": [ { \"name\": \"Model\", \"tpye\": \"string\" } ] }", "{ \"fields\": [ { \"name\": \"Model\", \"type\": \"string\" } ] }"),
        Schema("PTG4002", true, "{ \"fields\": [ { \"name\": \"Model\", \"type\": \"strng\" } ] }", "{ \"fields\": [ { \"name\": \"Model\", \"type\": \"string\" } ] }"),
        Schema("PTG4002", false, "{ \"fields\": [ { \"name\": \"Model\", \"constraints\": { \"req\": true } } ] }", "{ \"fields\": [ { \"name\": \"Model\", \"constraints\": { \"required\": true } } ] }"),
        Schema("PTG4003", true, "{ \"fields\": [ { \"name\": \"Model\" } ], \"uniqueKeys\": [[\"Moedl\"]] }", "{ \"fields\": [ { \"name\": \"Model\" } ], \"uniqueKeys\": [[\"Model\"]] }"),
        Schema("PTG4003", false, "{ \"fields\": [ { \"name\": \"Model\" } ], \"uniqueKeys\": [[\"Models\"]] }", "{ \"fields\": [ { \"name\": \"Model\" } ], \"uniqueKeys\": [[\"Model\"]] }"),
    ];

    private static MendExample Clear(string id, string before, string after) => new(id, IsClear: true, before, after);

    private static MendExample Doubtful(string id, string before, string after) => new(id, IsClear: false, before, after);

    private static MendExample Schema(string id, bool isClear, string before, string after) =>
        new(id, isClear, before, after) { FileName = "things.schema.json", Table = "Model\nBERT\n" };

    private static string Tubs(string last) =>
        "Name,Depth\n" + string.Concat(Enumerable.Range(1, 60).Select(number => $"T{number},{number}\n")) + $"T61,{last}\n";

    private static string Licenses(string seventh) =>
        string.Join('\n', "Model,License", "BERT,Apache 2.0", "CLIP,MIT", "T5,Apache 2.0", "GPT-2,MIT", "MAE,MIT", "BART,MIT", $"ViT,{seventh}", "Whisper,MIT", "LLaVA,Apache 2.0", "Yi,Apache 2.0");
}
