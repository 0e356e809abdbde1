using System.Runtime.InteropServices;

namespace PretrainGen.Package.Tests.Support;

/// <summary>The machine that the tests run on.</summary>
internal static class Machine
{
    /// <summary>What programs for it are built for, <c>linux-x64</c>.</summary>
    public static string RuntimeIdentifier => RuntimeInformation.RuntimeIdentifier;
}
