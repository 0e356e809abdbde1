using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Editor;

/// <summary>What people see while they type.</summary>
public class EditorTests(PackageFeed feed)
{
    private const string Table = """
        Model,Year,Class,Method,Paper
        BERT,2018,Contrastive,restores masked words from both sides,https://arxiv.org/abs/1810.04805
        wav2vec 2.0,2020,Contrastive,a contrastive task over speech,https://arxiv.org/abs/2006.11477

        """;

    private const string Schema = """
        {
          "fields": [
            { "name": "Model", "type": "string" },
            { "name": "Year", "type": "year", "description": "When it came out." },
            { "name": "Class", "type": "string", "categories": ["Generative", "Contrastive"] },
            { "name": "Method", "type": "string" },
            { "name": "Paper", "type": "string", "format": "uri" }
          ],
          "primaryKey": ["Model"],
          "pretraingen": {
            "doc": "Method", "link": "Paper",
            "evidence": [ { "id": "class-cues", "of": "Class", "in": ["Method"], "cues": { "Generative": ["mask(ed|ing)"], "Contrastive": ["contrast"] } } ]
          }
        }
        """;

    [MatrixFact("editor: completion after Model. and ModelTable.")]
    public async Task Completion_offers_rows_and_look_ups()
    {
        using var consumer = Shop();
        using var editor = await EditorSession.OpenAsync(consumer);

        var rows = await editor.CompleteAsync("using Shop; class C { object o = Model.$; }");
        var table = await editor.CompleteAsync("using Shop; class C { object o = ModelTable.$; }");
        var entry = await editor.CompleteAsync("using Shop; class C { object o = ModelTable.Get(Model.BERT).$; }");

        Assert.Contains("restores masked words from both sides", rows["BERT"], StringComparison.Ordinal);
        Assert.Contains("models.csv, row 2", rows["Wav2vec2_0"], StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "Get", "TryGet", "Contains", "Parse", "TryParse", "WhereClass", "All", "Keys", "Names", "Count" }, table.Keys.ToHashSet());
        Assert.All(table.Where(member => member.Key is not ("Equals" or "ReferenceEquals")), member => Assert.Contains('.', member.Value));
        Assert.Contains("When it came out.", entry["Year"], StringComparison.Ordinal);
        Assert.DoesNotContain(entry.Keys, member => member.Contains('_', StringComparison.Ordinal) || char.IsLower(member[0]));
    }

    [MatrixFact("editor: hovering over a member")]
    public async Task Hovering_shows_the_row()
    {
        using var consumer = Shop();
        using var editor = await EditorSession.OpenAsync(consumer);

        var shown = await editor.HoverAsync("using Shop; class C { object o = Model.BE$RT; }");

        Assert.Contains("restores masked words from both sides", shown, StringComparison.Ordinal);
        Assert.Contains("Year: 2018; Class: Contrastive", shown, StringComparison.Ordinal);
        Assert.Contains("https://arxiv.org/abs/1810.04805", shown, StringComparison.Ordinal);
        Assert.Contains("models.csv, row 1", shown, StringComparison.Ordinal);
    }

    [MatrixFact("editor: a row added to the table")]
    public async Task A_row_that_is_added_is_offered()
    {
        using var consumer = Shop();
        using (var before = await EditorSession.OpenAsync(consumer))
            Assert.DoesNotContain("CLIP", (await before.CompleteAsync("using Shop; class C { object o = Model.$; }")).Keys);

        consumer.Write("models.csv", Table + "CLIP,2021,Contrastive,matches pictures and captions by contrast,\n");

        using var after = await EditorSession.OpenAsync(consumer);
        Assert.Contains("matches pictures", (await after.CompleteAsync("using Shop; class C { object o = Model.$; }"))["CLIP"], StringComparison.Ordinal);
    }

    [MatrixFact("editor: findings in the table, at the place where the build reports them")]
    public async Task Findings_are_where_the_build_reports_them()
    {
        using var consumer = Shop();
        using var editor = await EditorSession.OpenAsync(consumer);
        var compilation = await editor.Project.GetCompilationAsync(TestContext.Current.CancellationToken);
        var analyzers = editor.Project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).Where(IsOurs);
        var file = editor.Project.AnalyzerOptions.AdditionalFiles.Single(text => Path.GetFileName(text.Path) == "models.csv");

        var found = await compilation!.WithAnalyzers([.. analyzers], editor.Project.AnalyzerOptions).GetAnalysisResultAsync(file, TestContext.Current.CancellationToken);

        var finding = Assert.Single(found.AdditionalFileDiagnostics[file].SelectMany(byAnalyzer => byAnalyzer.Value));
        var place = finding.Location.GetLineSpan();
        Assert.Equal("PTG3001", finding.Id);
        Assert.Equal((1, 10, 1, 21), (place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Line, place.EndLinePosition.Character));
        Assert.Contains("models.csv(2,11): warning PTG3001", Assert.Single(consumer.Build().AssertSucceeds().Findings), StringComparison.Ordinal);
    }

    [MatrixFact("editor: go to the definition of a member")]
    public async Task The_definition_of_a_member_tells_its_row()
    {
        using var consumer = Shop();
        using var editor = await EditorSession.OpenAsync(consumer);

        var (document, line) = await editor.GoToDefinitionAsync("using Shop; class C { object o = Model.BE$RT; }");

        Assert.IsType<SourceGeneratedDocument>(document);
        var lines = (await document.GetTextAsync(TestContext.Current.CancellationToken)).Lines.Select(each => each.ToString()).ToList();
        Assert.Contains("BERT = 0,", lines[line], StringComparison.Ordinal);
        Assert.Contains("models.csv, row 1", lines[line - 2], StringComparison.Ordinal);
    }

    private static bool IsOurs(DiagnosticAnalyzer analyzer) => analyzer.GetType().Assembly.GetName().Name == "PretrainGen.Generator";

    private Consumer Shop() => Consumer.Program(feed)
        .Write("models.csv", Table)
        .Write("models.schema.json", Schema)
        .Write("Program.cs", "System.Console.WriteLine(Shop.ModelTable.Count);");
}
