using System.ComponentModel;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Editor;

/// <summary>The JSON Schema of the package in the language service of Visual Studio Code: what it offers, and what it finds wrong.</summary>
public sealed class SchemaCompletionTests : IDisposable
{
    private const string Service = "vscode-json-languageservice@5.7.2";

    private const string Script = """
        const { getLanguageService, TextDocument } = require('vscode-json-languageservice');
        const [schemaFile, text] = process.argv.slice(2);
        const schema = require('fs').readFileSync(schemaFile, 'utf8');
        const service = getLanguageService({ schemaRequestService: async uri => uri.endsWith('/pretraingen.schema.json') ? schema : '' });
        (async () => {
            const caret = text.indexOf('^');
            const document = TextDocument.create('file:///things.schema.json', 'json', 1, text.replace('^', ''));
            const json = service.parseJSONDocument(document);
            const offered = await service.doComplete(document, document.positionAt(caret), json);
            const problems = await service.doValidation(document, json);
            console.log(offered.items.map(item => item.label).join(' '));
            console.log(problems.map(problem => problem.message).join(' '));
        })();
        """;

    private static readonly string Schema = Path.Combine(RepositoryCopy.Original, "runtime", "PretrainGen", "build", "pretraingen.schema.json");

    private static readonly string Template =
        Path.Combine(RepositoryCopy.Original, "runtime", "PretrainGen.Templates", "content", "pretrain-table", "TABLE-NAME.schema.json");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Editors_complete_what_a_schema_may_say()
    {
        Install();

        var additions = Ask(Head + "\"pretraingen\": { ^ } }");
        var rules = Ask(Head + "\"fields\": [], \"pretraingen\": { \"rules\": [ { ^ } ], \"alias\": 3 } }");
        var template = Ask(InsertCaret(File.ReadAllText(Template)));

        Assert.Contains(" aliases ", additions.Offered, StringComparison.Ordinal);
        Assert.Contains("then ", rules.Offered, StringComparison.Ordinal);
        Assert.Contains("alias", rules.Problems, StringComparison.Ordinal);
        Assert.Equal("", template.Problems);
    }

    // As the template says where the schema is, so do the others.
    private static string Head => $$"""{ "$schema": "{{File.ReadAllText(Template).Split("\"$schema\": \"")[1].Split('"')[0]}}", """;

    private static string InsertCaret(string text) => text.Insert(text.LastIndexOf('}'), "^");

    private void Install()
    {
        try
        {
            Assert.SkipUnless(DotNet.Start(_folder.Path, "npm", "install", "--no-audit", "--no-fund", Service) is { ExitCode: 0 }, $"npm does not serve {Service}");
        }
        catch (Win32Exception)
        {
            Assert.Skip("there is no npm");
        }

        File.WriteAllText(_folder.Combine("ask.js"), Script);
    }

    private (string Offered, string Problems) Ask(string text)
    {
        var lines = DotNet.Start(_folder.Path, "node", "ask.js", Schema, text).AssertSucceeds().Output.Split('\n');
        return (" " + lines[0] + " ", lines[1]);
    }
}
