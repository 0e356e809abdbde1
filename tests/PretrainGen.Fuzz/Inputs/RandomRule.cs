namespace PretrainGen.Fuzz.Inputs;

/// <summary>Rules of a table in which every kind of column is there once, with and without sense.</summary>
internal static class RandomRule
{
    /// <summary>What the schema says of the table's columns.</summary>
    public const string Fields = """
        "fields": [
          { "name": "Name", "type": "string" }, { "name": "Year", "type": "year" }, { "name": "Day", "type": "date" }, { "name": "Month", "type": "yearmonth" },
          { "name": "At", "type": "time" }, { "name": "Lasts", "type": "duration" }, { "name": "Amount", "type": "number" }, { "name": "Count", "type": "integer" },
          { "name": "Class", "type": "string", "categories": ["x", "y"], "categoriesOrdered": true }, { "name": "Tags", "type": "list", "delimiter": ";" },
          { "name": "Base", "type": "string" }, { "name": "Bases", "type": "list", "delimiter": ";" }, { "name": "Other", "type": "string" }, { "name": "Text", "type": "string" }
        ],
        "primaryKey": "Name",
        "foreignKeys": [
          { "fields": "Base", "reference": { "fields": "Name" } }, { "fields": "Bases", "reference": { "fields": "Name" } },
          { "fields": "Other", "reference": { "resource": "others", "fields": "Name" } }
        ]
        """;

    private static readonly string[] Columns = ["Name", "Year", "Day", "Month", "At", "Lasts", "Amount", "Count", "Class", "Tags", "Base", "Bases", "Other", "Text", "None"];

    private static readonly string[] References = ["Base", "Bases", "Other", "Other", "Thing", "Name"];

    private static readonly string[] Literals = ["x", "y", "a", "2018", "2020-05-01", "2020-05", "08:30:00", "47:10:00", "PT1H", "-P1M", "P1D", "P99999999Y", "é", ""];

    private static readonly string[] Numbers = ["0", "1", "-1", "0.01", "2018", "1e308", "1e999", "99999999999999999999"];

    private static readonly string[] Patterns = ["^([0-9]{2})([0-9]{2})", "([0-9]+)-([0-9]+)", ".", "(a)?(b)?", "^$", "(?<x>[a-z]+)", "("];

    private static readonly string[] Kinds = ["text", "integer", "number", "year", "yearmonth", "date", "time", "duration", "arxiv", "value", "none"];

    private static readonly string[] Tests =
        ["equals", "not", "min", "max", "contains", "startsWith", "endsWith", "resembles", "equals", "min", "max"];

    /// <summary>A rule.</summary>
    public static Dictionary<string, object?> Rule(Random random, int depth)
    {
        var rule = new Dictionary<string, object?> { ["id"] = random.From(["r", "s", "t"]) };
        if (random.OneIn(3))
            rule["pairs"] = new Dictionary<string, object?> { ["same"] = Names(random) };
        if (random.OneIn(2))
            rule["per"] = random.OneIn(4) ? Array.Empty<object?>() : Names(random);
        if (rule.ContainsKey("per") && random.OneIn(2))
            rule["by"] = random.OneIn(3) ? Names(random) : random.From(Columns);
        if (random.OneIn(3))
            rule["when"] = Condition(random, depth);
        if (random.OneIn(6))
            rule["count"] = Range(random);
        if (!random.OneIn(8) || !rule.ContainsKey("count"))
            rule["then"] = Condition(random, depth);
        if (random.OneIn(3))
            rule["blame"] = Names(random);
        if (random.OneIn(5))
            rule["message"] = "{Name}: {Day}, {Base}";
        return rule;
    }

    private static Dictionary<string, object?> Condition(Random random, int depth) => random.Next(depth > 0 ? 12 : 5) switch
    {
        0 => new() { ["value"] = Value(random, depth), ["is"] = Test(random, depth) },
        1 => new() { ["disjoint"] = random.OneIn(2) ? new object?[] { random.From(Columns), random.From(Columns) } : new Dictionary<string, object?> { ["from"] = random.From(Columns), ["to"] = random.From(Columns), ["inclusive"] = random.OneIn(2) } },
        2 or 3 or 4 => new() { [random.From(Columns)] = random.OneIn(4) ? Value(random, depth) : Test(random, depth) },
        5 => new() { ["all"] = new object?[] { Condition(random, depth - 1), Condition(random, depth - 1) } },
        6 => new() { ["any"] = new object?[] { Condition(random, depth - 1), Condition(random, depth - 1) } },
        7 => new() { ["not"] = Condition(random, depth - 1) },
        8 or 9 => WithOf(random, new() { ["via"] = random.OneIn(6) ? Names(random) : random.From(References), ["then"] = Condition(random, depth - 1) }),
        10 => new() { ["referencedBy"] = Reference(random), ["count"] = Range(random) },
        _ => WithOf(random, new() { ["referencedBy"] = Reference(random), ["then"] = Condition(random, depth - 1) }),
    };

    private static Dictionary<string, object?> Test(Random random, int depth) => random.Next(8) switch
    {
        0 => new() { [random.From(["required", "missing"])] = random.OneIn(2) },
        1 => new() { [random.From(["increasing", "decreasing"])] = random.OneIn(2) ? true : "strictly" },
        2 => new() { ["distinct"] = Range(random) },
        3 => new() { ["sharedBy"] = Range(random) },
        4 => new() { ["pattern"] = random.From(Patterns) },
        5 => new() { ["not"] = depth > 0 && random.OneIn(2) ? Test(random, depth - 1) : Value(random, depth) },
        _ => new() { [random.From(Tests)] = random.OneIn(5) ? new object?[] { Value(random, depth), Value(random, depth) } : Value(random, depth) },
    };

    private static object? Value(Random random, int depth) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 => random.From(Literals),
        1 => new JsonText.Raw(random.From(Numbers)),
        2 => Read(random, new() { ["field"] = random.OneIn(3) ? Names(random) : random.From(Columns) }),
        3 => Read(random, WithOf(random, new() { ["via"] = random.OneIn(6) ? Names(random) : random.From(References), ["field"] = random.OneIn(4) ? Names(random) : random.From(Columns) })),
        4 => Read(random, new() { ["other"] = random.From(Columns) }),
        5 => Read(random, new() { [random.From(["previous", "next"])] = random.From(Columns) }),
        _ => Read(random, new() { [random.From(["sum", "difference", "product", "ratio"])] = new object?[] { Term(random, depth), Term(random, depth) } }),
    };

    private static object? Term(Random random, int depth) => random.OneIn(2) ? random.From(Columns) : Value(random, depth - 1);

    private static Dictionary<string, object?> Read(Random random, Dictionary<string, object?> value)
    {
        if (random.OneIn(5))
            value["match"] = random.From(Patterns);
        if (random.OneIn(4))
            value["as"] = random.From(Kinds);
        if (random.OneIn(5))
            value["plus"] = Amount(random);
        if (random.OneIn(5))
            value["within"] = Amount(random);
        if (random.OneIn(8))
            value["ignoring"] = new object?[] { random.From(["case", "punctuation", "version", "x"]) };
        return value;
    }

    private static Dictionary<string, object?> WithOf(Random random, Dictionary<string, object?> members)
    {
        if (random.OneIn(3))
            members["of"] = random.From(["all", "any"]);
        return members;
    }

    private static object? Reference(Random random) => random.OneIn(3)
        ? new Dictionary<string, object?> { ["resource"] = random.From(["others", "things", "none"]), ["field"] = random.From(References) }
        : random.From(References);

    private static Dictionary<string, object?> Range(Random random)
    {
        var range = new Dictionary<string, object?>();
        if (random.OneIn(2))
            range["min"] = random.Next(4);
        if (range.Count == 0 || random.OneIn(2))
            range["max"] = random.OneIn(12) ? new JsonText.Raw(random.From(Numbers)) : random.Next(4);
        return range;
    }

    private static object? Amount(Random random) => random.OneIn(2) ? random.From(["P1M", "-P7D", "PT10S", "P1Y", "x"]) : new JsonText.Raw(random.From(Numbers));

    private static object?[] Names(Random random) => [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => random.From(Columns))];
}
