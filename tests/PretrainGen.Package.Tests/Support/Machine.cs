using System.Runtime.InteropServices;

namespace PretrainGen.Package.Tests.Support;

/// <summary>The machine that the tests run on.</summary>
internal static class Machine
{
    /// <summary>What programs for it are built for, <c>linux-x64</c>.</summary>
    public static string RuntimeIdentifier => RuntimeInformation.RuntimeIdentifier;

    /// <summary>The folder with what programs for .NET 10 are compiled against; it comes with the SDK.</summary>
    public static string ReferenceAssemblies
    {
        get
        {
            var packs = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
            return Path.Combine(Directory.EnumerateDirectories(packs, "10.*").Max(StringComparer.Ordinal)!, "ref", "net10.0");
        }
    }
}
