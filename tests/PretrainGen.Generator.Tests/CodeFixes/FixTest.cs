using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.CodeFixes;

/// <summary>A project in an editor, whose C# a fix mends. Generated code lies in it as files, which is all that a fix can tell of a generator.</summary>
internal sealed class FixTest
{
    private readonly CodeFixProvider _fixer;
    private readonly CheckedProject _checked;
    private readonly Microsoft.CodeAnalysis.Project _project;

    /// <param name="fixer">The fix.</param>
    /// <param name="test">A project with one file of C#, <c>Program.cs</c>.</param>
    public FixTest(CodeFixProvider fixer, RuleTest test)
    {
        _fixer = fixer;
        _checked = new CheckedProject(test, test.FilesWithoutMarks());
        _checked.AssertCompiles();
        var id = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
            compilationOptions: _checked.Compilation.Options, parseOptions: test.Platform.ParseOptions, metadataReferences: _checked.Compilation.References));
        foreach (var tree in _checked.Compilation.SyntaxTrees)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath);
        _project = solution.GetProject(id)!;
    }

    /// <summary>What is offered for the first finding, the best first.</summary>
    public IReadOnlyList<string> Titles() => [.. ActionsFor(Findings()[0]).Select(action => action.Title)];

    /// <summary>The C# after a fix of the first finding: the best, or the one with that rank behind it.</summary>
    public string Fix(int rank = 0) => TextAfter(ActionsFor(Findings()[0])[rank]);

    /// <summary>The C# after the best fix of every finding at once, asked for as editors and <c>dotnet format</c> do: by that of the first one.</summary>
    public string FixAll()
    {
        var findings = Findings();
        var context = new FixAllContext(
            DocumentOf(_project), _fixer, FixAllScope.Document, ActionsFor(findings[0]).FirstOrDefault()?.EquivalenceKey!, _fixer.FixableDiagnosticIds,
            new Known(findings), TestContext.Current.CancellationToken);
        return TextAfter(Wait(_fixer.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private ImmutableArray<Diagnostic> Findings()
    {
        var findings = _checked.Check(Wait(_project.GetCompilationAsync(TestContext.Current.CancellationToken))!)
            .Where(finding => _fixer.FixableDiagnosticIds.Contains(finding.Id))
            .OrderBy(finding => finding.Location.SourceSpan.Start)
            .ToImmutableArray();
        Assert.NotEmpty(findings);
        return findings;
    }

    private List<CodeAction> ActionsFor(Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(DocumentOf(_project), finding, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
        _fixer.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        return actions;
    }

    /// <summary>The C# as an action leaves it, which the compiler must understand.</summary>
    private string TextAfter(CodeAction action)
    {
        var operations = Wait(action.GetOperationsAsync(TestContext.Current.CancellationToken));
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!;
        CheckedProject.AssertCompiles(Wait(changed.GetCompilationAsync(TestContext.Current.CancellationToken))!);
        return Wait(DocumentOf(changed).GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private static Document DocumentOf(Microsoft.CodeAnalysis.Project project) => project.Documents.Single(document => document.Name == "Program.cs");

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    /// <summary>Hands out what was found already.</summary>
    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        /// <inheritdoc/>
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        /// <inheritdoc/>
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(findings);

        /// <inheritdoc/>
        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
