using NJsonSchema;
using PretrainGen.Generator.Tests.Docs;
using PretrainGen.Generator.Tests.Docs.Pages;
using PretrainGen.Generator.Tests.Support;
using NewtonsoftJson = Newtonsoft.Json.Linq;

namespace PretrainGen.Generator.Tests.Schema;

/// <summary>The JSON Schema that the package ships and the reader take and refuse the same rules.</summary>
public class SchemaFileRulesTests
{
    private static readonly string Text = File.ReadAllText(RepositoryRoot.Combine("runtime", "PretrainGen", "build", "pretraingen.schema.json"));

    private static readonly Task<JsonSchema> Ours = JsonSchema.FromJsonAsync(Text);

    public static TheoryData<string> Pages =>
    [
        .. from file in Directory.EnumerateFiles(RepositoryRoot.Combine("generator", "docs"), "*.md").Append(RepositoryRoot.Combine("README.md"))
           let page = Path.GetRelativePath(RepositoryRoot.Path, file).Replace(Path.DirectorySeparatorChar, '/')
           where SchemasIn(page).Any()
           orderby page
           select page,
    ];

    [Theory]
    [InlineData("\"then\": { \"A\": { \"min\": { \"field\": [\"B\", \"C\"], \"plus\": \"P1M\" } } }")]
    [InlineData("\"then\": { \"A\": { \"field\": \"B\", \"within\": 0.01 } }")]
    [InlineData("\"then\": { \"A\": { \"not\": { \"equals\": { \"via\": [\"B\", \"C\"], \"field\": [\"D\", \"E\"], \"of\": \"any\" } } } }")]
    [InlineData("\"then\": { \"A\": [1, { \"field\": \"B\" }, { \"via\": \"B\", \"field\": \"C\" }] }")]
    [InlineData("\"then\": { \"A\": { \"sum\": [\"B\", 1, { \"product\": [\"C\", 0.5] }] } }")]
    [InlineData("\"then\": { \"A\": { \"max\": { \"ratio\": [\"B\", \"C\"], \"within\": 1 }, \"min\": { \"difference\": [\"B\", { \"via\": \"C\", \"field\": \"D\" }] } } }")]
    [InlineData("\"then\": { \"A\": { \"field\": \"B\", \"match\": \"^(\\\\d\\\\d)(\\\\d\\\\d)\", \"as\": \"yearmonth\", \"within\": \"P1M\" } }")]
    [InlineData("\"then\": { \"A\": { \"startsWith\": \"x\", \"endsWith\": [\"y\", \"z\"], \"resembles\": { \"field\": \"B\", \"ignoring\": [\"case\", \"punctuation\", \"version\"] } } }")]
    [InlineData("\"then\": { \"A\": { \"contains\": { \"field\": \"B\", \"ignoring\": \"case\" } } }")]
    [InlineData("\"then\": { \"A\": { \"sharedBy\": { \"min\": 1, \"max\": 10, \"ignoring\": [\"case\"] } } }")]
    [InlineData("\"then\": { \"via\": \"A\", \"then\": { \"B\": \"x\" } }")]
    [InlineData("\"then\": { \"via\": [\"A\", \"B\"], \"of\": \"any\", \"then\": { \"via\": \"C\", \"then\": { \"D\": { \"required\": true } } } }")]
    [InlineData("\"when\": { \"referencedBy\": \"A\", \"count\": 0 }, \"then\": { \"referencedBy\": { \"resource\": \"trips\", \"field\": [\"A\", \"B\"] }, \"of\": \"any\", \"then\": { \"C\": 1 } }")]
    [InlineData("\"then\": { \"any\": [ { \"referencedBy\": [\"A\"], \"count\": { \"min\": 1, \"max\": 2 } }, { \"not\": { \"via\": \"A\", \"then\": { \"B\": 1 } } } ] }")]
    [InlineData("\"then\": { \"value\": { \"difference\": [\"A\", \"B\"] }, \"is\": { \"min\": \"P1D\" } }")]
    [InlineData("\"then\": { \"value\": 1, \"count\": 3, \"via\": \"x\", \"is\": { \"required\": true }, \"per\": \"y\" }")]
    [InlineData("\"pairs\": { \"same\": [\"A\"] }, \"when\": { \"B\": \"x\" }, \"then\": { \"C\": { \"other\": \"C\" }, \"D\": { \"resembles\": { \"other\": [\"E\", \"F\"] } } }")]
    [InlineData("\"per\": [\"A\"], \"by\": \"B\", \"then\": { \"C\": { \"increasing\": true, \"min\": 1 }, \"D\": { \"decreasing\": \"strictly\" } }")]
    [InlineData("\"per\": \"A\", \"by\": [\"B\", \"C\"], \"then\": { \"C\": { \"distinct\": { \"max\": 1 } }, \"D\": { \"distinct\": 2 } }")]
    [InlineData("\"per\": [], \"count\": 1")]
    [InlineData("\"per\": \"A\", \"when\": { \"B\": 1 }, \"count\": { \"min\": 1 }, \"then\": { \"C\": { \"min\": { \"previous\": \"D\" }, \"max\": { \"next\": \"D\", \"plus\": -1 } } }")]
    [InlineData("\"per\": \"A\", \"then\": { \"disjoint\": [\"B\", \"C\"] }")]
    [InlineData("\"per\": \"A\", \"then\": { \"disjoint\": { \"from\": \"B\", \"to\": \"C\", \"inclusive\": true }, \"any\": [ { \"D\": { \"previous\": \"D\" } }, { \"E\": 1 } ] }")]
    [InlineData("\"per\": \"A\", \"then\": { \"value\": { \"difference\": [\"B\", { \"previous\": \"B\" }] }, \"is\": { \"max\": 1 } }")]
    [InlineData("\"then\": { \"via\": \"A\", \"then\": { \"B\": 1 }, \"C\": 2, \"not\": { \"D\": 3 } }")]
    [InlineData("\"then\": { \"via\": \"A\", \"count\": 1, \"then\": { \"B\": 1 } }")]
    [InlineData("\"then\": { \"value\": { \"sum\": [\"A\", \"B\"] }, \"is\": { \"min\": 1 }, \"C\": 2 }")]
    public async Task Both_take(string rule)
    {
        var schema = With(rule);

        SchemaAssert.Clean(schema);
        Assert.Empty((await Ours).Validate(schema));
    }

    [Theory]
    [InlineData("\"when\": { \"A\": 1 }")]
    [InlineData("\"then\": { \"A\": { \"fields\": \"B\" } }")]
    [InlineData("\"then\": { \"A\": { \"min\": { \"field\": \"B\", \"via\": 1 } } }")]
    [InlineData("\"then\": { \"A\": { \"min\": { \"via\": \"B\" } } }")]
    [InlineData("\"then\": { \"A\": { \"field\": \"B\", \"of\": \"any\" } }")]
    [InlineData("\"then\": { \"A\": { \"via\": \"B\", \"field\": \"C\", \"of\": \"some\" } }")]
    [InlineData("\"then\": { \"A\": { \"field\": \"B\", \"as\": \"month\" } }")]
    [InlineData("\"then\": { \"A\": { \"field\": \"B\", \"plus\": \"one month\" } }")]
    [InlineData("\"then\": { \"A\": { \"field\": \"B\", \"plus\": \"P\" } }")]
    [InlineData("\"then\": { \"A\": { \"field\": \"B\", \"within\": true } }")]
    [InlineData("\"then\": { \"A\": { \"field\": \"B\", \"ignoring\": [\"accents\"] } }")]
    [InlineData("\"then\": { \"A\": { \"field\": \"B\", \"min\": 1 } }")]
    [InlineData("\"then\": { \"A\": { \"sum\": [\"B\"] } }")]
    [InlineData("\"then\": { \"A\": { \"sum\": \"B\" } }")]
    [InlineData("\"then\": { \"A\": { \"difference\": [\"B\", \"C\", \"D\"] } }")]
    [InlineData("\"then\": { \"A\": { \"sum\": [\"B\", \"C\"], \"product\": [\"B\", \"C\"] } }")]
    [InlineData("\"then\": { \"A\": { \"sharedBy\": 2 } }")]
    [InlineData("\"then\": { \"A\": { \"sharedBy\": { \"ignoring\": [\"case\"] } } }")]
    [InlineData("\"then\": { \"A\": { \"sharedBy\": { \"max\": -1 } } }")]
    [InlineData("\"then\": { \"A\": { \"startsWith\": [] } }")]
    [InlineData("\"then\": { \"A\": { \"increasing\": true } }")]
    [InlineData("\"then\": { \"A\": { \"ratio\": [\"B\", true] } }")]
    [InlineData("\"then\": { \"value\": { \"sum\": [\"A\", \"B\"] }, \"is\": {} }")]
    [InlineData("\"then\": { \"via\": \"A\", \"then\": { \"B\": 1 }, \"C\": { \"mising\": true } }")]
    [InlineData("\"then\": { \"via\": \"A\", \"then\": { \"B\": { \"mising\": true } } }")]
    [InlineData("\"then\": { \"referencedBy\": \"A\", \"count\": \"many\" }")]
    [InlineData("\"then\": { \"referencedBy\": \"A\", \"count\": {} }")]
    [InlineData("\"then\": { \"referencedBy\": { \"resource\": \"trips\" }, \"count\": 1 }")]
    [InlineData("\"pairs\": [\"A\"], \"then\": { \"B\": { \"other\": \"B\" } }")]
    [InlineData("\"pairs\": {}, \"then\": { \"B\": { \"other\": \"B\" } }")]
    [InlineData("\"pairs\": { \"same\": \"A\" }, \"per\": \"A\", \"then\": { \"B\": 1 }")]
    [InlineData("\"pairs\": { \"same\": \"A\" }, \"count\": 1, \"then\": { \"B\": 1 }")]
    [InlineData("\"by\": \"A\", \"then\": { \"B\": 1 }")]
    [InlineData("\"count\": 1, \"then\": { \"B\": 1 }")]
    [InlineData("\"per\": \"A\"")]
    [InlineData("\"per\": \"A\", \"count\": 1.5")]
    [InlineData("\"per\": \"A\", \"then\": { \"B\": { \"increasing\": false } }")]
    [InlineData("\"per\": \"A\", \"then\": { \"B\": { \"increasing\": \"strict\" } }")]
    [InlineData("\"per\": \"A\", \"then\": { \"B\": { \"distinct\": \"one\" } }")]
    [InlineData("\"per\": \"A\", \"then\": { \"disjoint\": { \"from\": \"B\" } }")]
    public async Task Both_refuse(string rule)
    {
        var schema = With(rule);

        Assert.NotEmpty(SchemaAssert.Read(schema).Faults);
        Assert.NotEmpty((await Ours).Validate(schema));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Schemas_on_pages_are_taken(string page) =>
        Assert.All(await Task.WhenAll(SchemasIn(page).Select(async schema => (await Ours).Validate(schema))), Assert.Empty);

    [Fact]
    public async Task Rules_on_the_page_about_them_are_taken() => Assert.All(
        await Task.WhenAll(
            from example in RulesPageExample.All
            let schema = example.ToTest().Files.First(file => file.Path.EndsWith(".json", StringComparison.Ordinal)).Text
            select ValidateAsync(schema)),
        Assert.Empty);

    [Fact]
    public async Task Every_example_is_one_of_what_it_explains()
    {
        var schema = NewtonsoftJson.JObject.Parse(Text);
        var examples = schema.Descendants().OfType<NewtonsoftJson.JProperty>().Where(property => property is { Name: "examples", Value: NewtonsoftJson.JArray }).ToList();

        Assert.InRange(examples.Count, 30, 100);
        foreach (var property in examples)
        {
            // What is explained, as a schema of its own.
            var explained = (NewtonsoftJson.JObject)property.Parent!.DeepClone();
            explained["definitions"] = schema["definitions"];
            var one = await JsonSchema.FromJsonAsync(explained.ToString(), TestContext.Current.CancellationToken);
            Assert.All(property.Value, example => Assert.Empty(one.Validate(example)));
        }
    }

    private static string With(string rule) => SchemaAssert.SchemaWith($$"""  "rules": [ { "id": "law", {{rule}} } ]  """);

    private static async Task<ICollection<NJsonSchema.Validation.ValidationError>> ValidateAsync(string schema) => (await Ours).Validate(schema);

    /// <summary>The schemas that a page shows as a whole; of a finding's page, those that are right.</summary>
    private static IEnumerable<string> SchemasIn(string page)
    {
        var parts = new MarkdownPage(page).Outline.ToList();
        var right = parts.FindIndex(part => part is { Kind: MarkdownPartKind.Heading, Text: "Right" });
        return from part in parts.Skip(right + 1)
               where part.Language == "json" && part.Text.StartsWith('{') && NewtonsoftJson.JObject.Parse(part.Text).ContainsKey("fields")
               select part.Text;
    }
}
