using System.Reflection;
using System.Runtime.Loader;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>A compiled project, loaded so that it can be unloaded again.</summary>
internal sealed class GeneratedAssembly : AssemblyLoadContext, IDisposable
{
    private readonly TargetPlatform _platform;

    /// <summary>Loads an assembly that was compiled for a platform.</summary>
    public GeneratedAssembly(byte[] image, TargetPlatform platform)
        : base(isCollectible: true)
    {
        _platform = platform;
        Assembly = LoadFromStream(new MemoryStream(image));
    }

    /// <summary>The loaded assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>Calls <c>Snippet.Run()</c>; an exception is the one that was thrown there.</summary>
    public string Run() =>
        (string)Assembly.GetType("Snippet", throwOnError: true)!
            .GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;

    /// <inheritdoc/>
    public void Dispose() => Unload();

    /// <summary>The runtime library is the one built for the platform; the framework is that of the tests, whatever the platform.</summary>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == "PretrainGen" ? LoadFromAssemblyPath(_platform.RuntimeAssembly) : null;
}
