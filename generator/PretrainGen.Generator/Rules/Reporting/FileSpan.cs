using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Rules.Reporting;

/// <summary>A stretch of a file.</summary>
internal readonly record struct FileSpan(DataFile File, TextSpan Span)
{
    /// <summary>The place as the compiler shows it.</summary>
    public Location ToLocation() => File.Locate(Span);
}
