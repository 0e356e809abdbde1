using System.Reflection;

namespace PretrainGen.Package.Tests.Support;

/// <summary>Where the parts are that a consumer would get from the package.</summary>
internal static class BuiltParts
{
    public static string Generator => Path("Generator");

    public static string Runtime => Path("Runtime");

    public static string BuildFiles => Path("Build");

    private static string Path(string name) => typeof(BuiltParts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == name).Value!;
}
