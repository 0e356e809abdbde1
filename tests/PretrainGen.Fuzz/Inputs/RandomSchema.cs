namespace PretrainGen.Fuzz.Inputs;

/// <summary>Schemas of known words in any arrangement.</summary>
internal static class RandomSchema
{
    private static readonly string[] Columns = ["Name", "Year", "Class", "BuiltOn", "Text", "Paper", "Nothing", "Yaer", "heading:1"];

    private static readonly string[] Types =
        ["string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date", "time", "year", "yearmonth", "duration", "geopoint", "geojson", "any", "sting"];

    private static readonly string[] Formats = ["default", "any", "email", "uri", "binary", "uuid", "%Y-%m-%d", "%d.%m.%y", "%", "array", "topojson", ""];

    private static readonly string[] Patterns = ["[a-z]+", ".*", "(", "(?<key>.)", "(a+)+$", "(a|aa)*b", "mask(ed|ing)", "\\p{L}+", "[\\d-z]", "(?i:x)", "", "$", "^", "a{1,99999}"];

    private static readonly string[] Numbers = ["0", "1", "-1", "1950", "1e999", "-1e-999", "99999999999999999999", "0.1", "2147483648", "1e9"];

    private static readonly string[] Operators = ["not", "required", "missing", "min", "max", "pattern", "contains", "field", "via", "agreesWith", "all", "any", "as", "within"];

    /// <summary>A schema.</summary>
    public static Dictionary<string, object?> Schema(Random random, int size) => Members(random, size, new()
    {
        ["fields"] = (1, () => Columns.Take(6).Where(_ => !random.OneIn(8)).Select(name => (object?)Field(random, name)).ToArray()),
        ["fieldsMatch"] = (8, () => random.From(["exact", "equal", "subset", "superset", "partial", "x"])),
        ["missingValues"] = (6, () => new object?[] { "", "-", random.OneIn(2) ? "x" : Any(random, 2) }),
        ["primaryKey"] = (2, () => Names(random)),
        ["uniqueKeys"] = (8, () => new[] { Names(random), Names(random) }),
        ["foreignKeys"] = (2, () => random.UpTo(3).Select(_ => (object?)ForeignKey(random)).ToArray()),
        ["relationships"] = (6, () => random.UpTo(3).Select(_ => (object?)Relationship(random)).ToArray()),
        ["pretraingen"] = (2, () => Additions(random, size)),
    });

    /// <summary>Any JSON value.</summary>
    public static object? Any(Random random, int depth) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 => null,
        1 => random.OneIn(2),
        2 => new JsonText.Raw(random.From(Numbers)),
        3 => random.From(Columns),
        4 => HostileTexts.Any(random, 3),
        5 => random.From(Patterns),
        6 => random.UpTo(3).Select(_ => Any(random, depth - 1)).ToArray(),
        7 => new Dictionary<string, object?> { [random.From(Operators)] = Any(random, depth - 1), [random.From(Columns)] = Any(random, depth - 1) },
        _ => new Dictionary<string, object?> { ["value"] = Any(random, 0), ["label"] = Any(random, 0) },
    };

    private static Dictionary<string, object?> Field(Random random, string name) => Members(random, 4, new()
    {
        ["name"] = (1, () => random.OneIn(12) ? random.From(Columns) : name),
        ["type"] = (1, () => random.OneIn(2) ? "string" : random.From(Types)),
        ["format"] = (6, () => random.From(Formats)),
        ["title"] = (9, () => HostileTexts.Any(random)),
        ["description"] = (9, () => HostileTexts.Any(random)),
        ["source"] = (12, () => random.From(["heading:1", "heading:99999999999", "heading:-1", "Name", ""])),
        ["delimiter"] = (6, () => random.From([";", "|", ",", "", "ab"])),
        ["itemType"] = (6, () => random.From(Types)),
        ["decimalChar"] = (9, () => random.From([",", "", ".", "1", "ab"])),
        ["groupChar"] = (9, () => random.From([",", "", ".", "1", "\u2028"])),
        ["bareNumber"] = (9, () => random.OneIn(2)),
        ["trueValues"] = (9, () => new object?[] { "x", "1", Any(random, 1) }),
        ["missingValues"] = (9, () => new object?[] { "", new Dictionary<string, object?> { ["value"] = "x", ["label"] = "none" } }),
        ["categories"] = (5, () => new object?[] { "x", "y", new Dictionary<string, object?> { ["value"] = Any(random, 0), ["label"] = Any(random, 0), ["description"] = Any(random, 1) }, Any(random, 1) }),
        ["categoriesOrdered"] = (9, () => Any(random, 0)),
        ["constraints"] = (3, () => Members(random, 3, new()
        {
            ["required"] = (3, () => random.OneIn(2)),
            ["unique"] = (4, () => random.OneIn(2)),
            ["minimum"] = (4, () => Any(random, 0)),
            ["exclusiveMaximum"] = (4, () => Any(random, 0)),
            ["minLength"] = (4, () => new JsonText.Raw(random.From(Numbers))),
            ["maxLength"] = (4, () => Any(random, 0)),
            ["pattern"] = (4, () => random.From(Patterns)),
            ["enum"] = (4, () => new object?[] { "x", Any(random, 1) }),
            ["jsonSchema"] = (9, () => Any(random, 1)),
        })),
    });

    private static Dictionary<string, object?> ForeignKey(Random random) => new()
    {
        ["fields"] = Names(random),
        ["reference"] = new Dictionary<string, object?> { ["resource"] = random.From(["", "others", "things", "none"]), ["fields"] = Names(random) },
    };

    private static Dictionary<string, object?> Relationship(Random random) => Members(random, 4, new()
    {
        ["fields"] = (1, () => random.OneIn(3) ? Names(random) : new[] { Names(random), Names(random) }),
        ["link"] = (1, () => random.From(["derived", "direct", "coupled", "crossed", "x"])),
        ["id"] = (3, () => random.From(["r", "e", ""])),
        ["severity"] = (4, () => random.From(["warning", "error", "info", "none", "x"])),
        ["message"] = (4, () => HostileTexts.Any(random) + "{Text}"),
    });

    private static Dictionary<string, object?> Additions(Random random, int size) => Members(random, size, new()
    {
        ["doc"] = (3, () => random.OneIn(2) ? random.From(Columns) : new Dictionary<string, object?> { ["en"] = random.From(Columns), ["zh"] = random.From(Columns) }),
        ["link"] = (3, () => random.From(Columns)),
        ["aliases"] = (3, () => random.From(Columns)),
        ["identifier"] = (4, () => random.From(Columns)),
        ["enumValue"] = (4, () => random.From(Columns)),
        ["obsolete"] = (3, () => new Dictionary<string, object?> { ["when"] = Condition(random, 2), ["message"] = HostileTexts.Any(random) + random.From(["{Name}", "{", "{Nothing}", ""]) }),
        ["evidence"] = (2, () => random.UpTo(2).Select(_ => (object?)new Dictionary<string, object?>
        {
            ["id"] = random.From(["e", "f"]),
            ["of"] = random.From(Columns),
            ["in"] = Names(random),
            ["inherit"] = random.OneIn(2) ? random.From(Columns) : new Dictionary<string, object?> { ["in"] = Names(random), ["pattern"] = random.From(Patterns) },
            ["cues"] = new Dictionary<string, object?>
            {
                [random.From(["x", "x|y", "|"])] = new object?[] { random.From(Patterns) },
                ["y"] = new object?[] { random.From(Patterns), Any(random, 1) },
                ["not"] = random.OneIn(4) ? Any(random, 2) : new Dictionary<string, object?> { ["y"] = random.From(Patterns) },
            },
        }).ToArray()),
        ["rules"] = (2, () => random.UpTo(3).Select(_ => (object?)new Dictionary<string, object?>
        {
            ["id"] = random.From(["r", "s", ""]),
            ["when"] = Condition(random, 2),
            ["then"] = Condition(random, 2),
            ["blame"] = Names(random),
            ["severity"] = random.From(["warning", "error", "info", "x"]),
            ["message"] = HostileTexts.Any(random) + "{Text}",
        }).ToArray()),
        ["waivers"] = (4, () => random.UpTo(2).Select(_ => (object?)new Dictionary<string, object?> { ["rule"] = random.From(["r", "e", "PTG2001", "none"]), ["key"] = random.From(["a", "z"]), ["reason"] = Any(random, 0) }).ToArray()),
    });

    private static object? Condition(Random random, int depth) => random.Next(depth > 0 ? 6 : 3) switch
    {
        0 => new Dictionary<string, object?> { [random.From(Columns)] = Any(random, 1) },
        1 => new Dictionary<string, object?> { [random.From(Columns)] = new Dictionary<string, object?> { [random.From(Operators)] = Any(random, 1) } },
        2 => new Dictionary<string, object?> { [random.From(Columns)] = new Dictionary<string, object?> { ["min"] = new Dictionary<string, object?> { ["via"] = random.From(Columns), ["field"] = random.From(Columns) } } },
        3 => new Dictionary<string, object?> { [random.From(["all", "any"])] = new[] { Condition(random, depth - 1), Condition(random, depth - 1) } },
        4 => new Dictionary<string, object?> { ["not"] = Condition(random, depth - 1) },
        _ => Any(random, 2),
    };

    private static object? Names(Random random) => random.Next(5) switch
    {
        0 => random.From(Columns),
        1 => new object?[] { random.From(Columns), random.From(Columns) },
        2 => Any(random, 1),
        _ => new object?[] { random.From(Columns) },
    };

    private static Dictionary<string, object?> Members(Random random, int size, Dictionary<string, (int OneIn, Func<object?> Make)> known)
    {
        var members = new Dictionary<string, object?>();
        foreach (var (name, (times, make)) in known)
        {
            if (times == 1 || (size > 1 && random.OneIn(times)))
                members[name] = random.OneIn(40) ? Any(random, 2) : make();
        }

        return members;
    }
}
