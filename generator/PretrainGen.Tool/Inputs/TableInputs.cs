using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Project;

namespace PretrainGen.Tool.Inputs;

/// <summary>What a build would hand to the compiler: tables, the files that describe them, and what is said of them.</summary>
/// <param name="Files">The files, tables and descriptions.</param>
internal sealed record TableInputs(IReadOnlyList<InputFile> Files)
{
    private readonly Func<string, AdditionalText> _open = path => new FileText(path);
    private AnalyzerOptions? _options;

    /// <summary>The properties of the project that generator and rules ask for, by name.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files that apply.</summary>
    public AnalyzerConfigSet Configs { get; init; } = AnalyzerConfigSet.Create(Array.Empty<AnalyzerConfig>());

    /// <summary>How the compiler is told to treat findings.</summary>
    public CSharpCompilationOptions CompilerOptions { get; init; } = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>The paths whose findings were asked for; null for all. The others are read since tables refer to them.</summary>
    public ImmutableHashSet<string>? Asked { get; init; }

    /// <summary>How a file is read: from disk, unless somebody has it in memory.</summary>
    public Func<string, AdditionalText> Open
    {
        get => _open;
        init => (_open, _options) = (value, null);
    }

    /// <summary>The files and options as generator and rules take them.</summary>
    public AnalyzerOptions Options => _options ??= new AnalyzerOptions(
        [.. Files.Select(file => Open(file.Path))], new InputOptions(Properties, Files, Configs));

    /// <summary>The same files and, in place of what its path has, one that describes tables and is not on disk yet.</summary>
    public TableInputs With(FileText description)
    {
        var others = Options.AdditionalFiles.Where(file => file.Path != description.Path).ToList();
        return this with
        {
            Files = [.. Files.Where(file => file.Path != description.Path), InputFile.Description(description.Path)],
            Open = path => others.Find(file => file.Path == path) ?? description,
        };
    }

    /// <summary>Whether the findings in a file were asked for.</summary>
    public bool IsAsked(string path) => Asked?.Contains(path) != false;

    /// <summary>The text of one of the files, as the rules read it.</summary>
    public SourceText TextOf(string path) =>
        Options.AdditionalFiles.First(file => file.Path == path).GetText() ?? SourceText.From("");

    /// <summary>The tables, read and typed, as the generator sees them.</summary>
    public ProjectTables Read(CancellationToken cancellation) => ProjectTables.Of(Options, cancellation);
}
