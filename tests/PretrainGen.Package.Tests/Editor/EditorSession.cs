using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests.Editor;

/// <summary>A project as an editor has it open: the same workspace, completion and quick info that Visual Studio and VS Code are made of.</summary>
/// <remarks>Editors show what was generated last until they are told of a change, so each state of a table gets a session of its own.</remarks>
internal sealed class EditorSession : IDisposable
{
    // The editor features are found by the names of their assemblies; those of the project system are not among them.
    private static readonly MefHostServices Services = MefHostServices.Create(MSBuildMefHostServices.DefaultAssemblies.Concat(MefHostServices.DefaultAssemblies).Distinct());

    private readonly MSBuildWorkspace _workspace = MSBuildWorkspace.Create(Services);

    private EditorSession()
    {
    }

    public Project Project { get; private set; } = null!;

    public static async Task<EditorSession> OpenAsync(Consumer consumer)
    {
        consumer.Run("restore", "-nodeReuse:false").AssertSucceeds();
        var session = new EditorSession();
        session.Project = await session._workspace.OpenProjectAsync(consumer.PathOf("consumer.csproj"), cancellationToken: TestContext.Current.CancellationToken);
        return session;
    }

    /// <summary>What is offered where <c>$</c> stands in a file of C#, each with its description.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CompleteAsync(string code)
    {
        var (document, position) = Open(code);
        var service = CompletionService.GetService(document)!;
        var offered = await service.GetCompletionsAsync(document, position, cancellationToken: TestContext.Current.CancellationToken);
        var descriptions = new Dictionary<string, string>();
        foreach (var item in offered.ItemsList)
            descriptions[item.DisplayText] = (await service.GetDescriptionAsync(document, item, TestContext.Current.CancellationToken))!.Text;
        return descriptions;
    }

    /// <summary>What is shown when the mouse rests where <c>$</c> stands.</summary>
    public async Task<string> HoverAsync(string code)
    {
        var (document, position) = Open(code);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position, TestContext.Current.CancellationToken);
        return string.Join('\n', info!.Sections.Select(section => section.Text));
    }

    /// <summary>The file that is opened, and the line in it, when one asks for the definition of what stands at <c>$</c>.</summary>
    public async Task<(Document Document, int Line)> GoToDefinitionAsync(string code)
    {
        var (document, position) = Open(code);
        var symbol = await Microsoft.CodeAnalysis.FindSymbols.SymbolFinder.FindSymbolAtPositionAsync(document, position, TestContext.Current.CancellationToken);
        var location = symbol!.Locations.Single();
        return (document.Project.Solution.GetDocument(location.SourceTree)!, location.GetLineSpan().StartLinePosition.Line);
    }

    public void Dispose() => _workspace.Dispose();

    private (Document Document, int Position) Open(string code)
    {
        var position = code.IndexOf('$', StringComparison.Ordinal);
        return (Project.AddDocument("Edited.cs", code.Remove(position, 1)), position);
    }
}
