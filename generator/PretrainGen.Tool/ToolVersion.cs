using System.Reflection;

namespace PretrainGen.Tool;

/// <summary>The version of the tool.</summary>
internal static class ToolVersion
{
    /// <summary>It, without the commit that builds add to it.</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion
        .Split('+')[0];
}
